// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the rooms of the screen: what nearly each file includes.
#pragma once

#include "core/base/pch.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QWidget>
