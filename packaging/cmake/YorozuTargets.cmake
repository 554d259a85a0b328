# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a library or program of this project, so that every room is compiled by the same rules.

add_library(yorozu_options INTERFACE)
target_compile_definitions(yorozu_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(yorozu_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports impossible overflows and unset values inside inlined QString and std::optional code at -O2; what is
  # really unset is found by the sanitizers and clang-tidy.
  target_compile_options(yorozu_options INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds
    -Wno-maybe-uninitialized)
endif()
if(YOROZU_ASAN)
  target_compile_options(yorozu_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(yorozu_options INTERFACE -fsanitize=address,undefined)
endif()

# Unix Makefiles and Ninja alike; CCACHE_SLOPPINESS lets ccache see through the precompiled headers.
find_program(YOROZU_CCACHE ccache)
if(YOROZU_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${YOROZU_CCACHE})
endif()
if(YOROZU_TIDY)
  find_program(YOROZU_CLANG_TIDY NAMES clang-tidy clang-tidy-18 clang-tidy-14 REQUIRED)
endif()

# yorozu_library(<name> [PUBLIC_LINKS …] [PRIVATE_LINKS …] SOURCES …)
# Headers are included from the top folder: #include "core/base/Result.h".
function(yorozu_library name)
  cmake_parse_arguments(arg "" "PCH" "SOURCES;PUBLIC_LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC_LINKS} PRIVATE ${arg_PRIVATE_LINKS} yorozu_options)
  yorozu_apply(${name} "${arg_PCH}")
endfunction()

# yorozu_program(<name> [PCH file] SOURCES … LINKS …)
function(yorozu_program name)
  cmake_parse_arguments(arg "" "PCH" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${arg_LINKS} yorozu_options)
  yorozu_apply(${name} "${arg_PCH}")
endfunction()

function(yorozu_apply name pch)
  if(YOROZU_PCH AND pch)
    target_precompile_headers(${name} PRIVATE ${pch})
    target_compile_options(${name} PRIVATE -fpch-preprocess)
  endif()
  if(YOROZU_TIDY)
    set_target_properties(${name} PROPERTIES CXX_CLANG_TIDY "${YOROZU_CLANG_TIDY}")
  endif()
endfunction()
