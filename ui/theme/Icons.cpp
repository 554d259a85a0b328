// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <utility>

// Outside the namespace, because the function that it calls is a global one.
static void initIconResource()
{
    Q_INIT_RESOURCE(yorozu_icons);
}

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

// The sizes that resources/icons/CMakeLists.txt makes, in device pixels.
constexpr std::array maskSizes{10, 12, 13, 14, 15, 16, 18, 20, 21, 24, 25, 28, 30, 32, 36, 40, 48, 64};
constexpr std::array programSizes{16, 20, 24, 32, 40, 48, 64, 128, 256};

QString maskFile(const QString& name, int pixels)
{
    return u":/icons/"_s + name + u'-' + QString::number(pixels) + u".png"_s;
}

// The mask of exactly that size, else the next larger one made smaller, else the largest.
QImage mask(const QString& name, int pixels)
{
    QString file;
    for (const int size : maskSizes) {
        const QString candidate = maskFile(name, size);
        if (!QFile::exists(candidate)) {
            continue;
        }
        file = candidate;
        if (size >= pixels) {
            break;
        }
    }
    if (file.isEmpty()) {
        return {};
    }
    QImage image(file);
    if (image.isNull() || image.width() == pixels) {
        return image;
    }
    return image.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

// `pixels` are device pixels; the ratio of the result is set by the caller.
QPixmap coloured(const QString& name, int pixels, const QColor& color)
{
    const QString key = u"yorozu-icon/%1/%2/%3"_s.arg(name).arg(pixels).arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const QImage alpha = mask(name, pixels);
    if (alpha.isNull()) {
        return {};
    }
    QImage image(alpha.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(color);
    image.setAlphaChannel(alpha);
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Draws at whatever size and ratio is asked for, so that one QIcon serves screens of different ratio.
class MaskEngine final : public QIconEngine
{
public:
    MaskEngine(QString name, const QColor& color, const Theme& theme)
        : m_name(std::move(name))
        , m_color(color)
        , m_disabled(theme.text3)
        , m_selected(theme.accent)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QSize size = (QSizeF(rect.size()) * ratio).toSize();
        painter->drawPixmap(rect, scaledPixmap(size, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const int pixels = std::min(size.width(), size.height());
        return coloured(m_name, pixels, colorFor(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int edge = std::min(size.width(), size.height());
        return {edge, edge};
    }
    bool isNull() override { return !Icons::exists(m_name); }
    QString key() const override { return u"yorozu-mask"_s; }
    QIconEngine* clone() const override { return new MaskEngine(*this); }

private:
    const QColor& colorFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled) {
            return m_disabled;
        }
        return mode == QIcon::Selected ? m_selected : m_color;
    }

    QString m_name;
    QColor m_color;
    QColor m_disabled;
    QColor m_selected;
};

} // namespace

Icons::Icons(const Theme& theme)
    : m_theme(theme)
{
    initIconResource();
}

void Icons::setTheme(const Theme& theme)
{
    m_theme = theme;
}

QIcon Icons::icon(const QString& name, const QColor& color) const
{
    if (!exists(name)) {
        return {};
    }
    return QIcon(new MaskEngine(name, color, m_theme));
}

QIcon Icons::icon(const QString& name) const
{
    return icon(name, m_theme.text2);
}

QPixmap Icons::pixmap(const QString& name, int logicalSize, const QColor& color, qreal dpr) const
{
    QPixmap pixmap = coloured(name, qRound(logicalSize * dpr), color);
    if (!pixmap.isNull()) {
        pixmap.setDevicePixelRatio(dpr);
    }
    return pixmap;
}

bool Icons::exists(const QString& name)
{
    initIconResource();
    return QFile::exists(maskFile(name, 20));
}

QStringList Icons::names()
{
    initIconResource();
    const QString ending = u"-20.png"_s;
    QStringList names;
    for (const QString& file : QDir(u":/icons"_s).entryList({u'*' + ending}, QDir::Files, QDir::Name)) {
        names.append(file.chopped(ending.size()));
    }
    names.removeAll(u"yorozudesk"_s);
    return names;
}

QIcon Icons::programIcon()
{
    initIconResource();
    QIcon icon;
    for (const int size : programSizes) {
        icon.addFile(maskFile(u"yorozudesk"_s, size), QSize(size, size));
    }
    return icon;
}

QPixmap Icons::programMark(int logicalSize, qreal dpr)
{
    initIconResource();
    const int pixels = qRound(logicalSize * dpr);
    const auto size = std::find_if(programSizes.cbegin(), programSizes.cend(),
                                   [pixels](int candidate) { return candidate >= pixels; });
    QPixmap mark(maskFile(u"yorozudesk"_s, size == programSizes.cend() ? programSizes.back() : *size));
    if (mark.width() != pixels)
        mark = mark.scaledToWidth(pixels, Qt::SmoothTransformation);
    mark.setDevicePixelRatio(dpr);
    return mark;
}

} // namespace yorozu::ui
