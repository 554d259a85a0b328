// SPDX-License-Identifier: GPL-3.0-or-later
// Turns SVG drawings into PNG files while the program is being built, so that it needs no Qt Svg when it runs:
//   yorozu_icon_masks mask|colour <out folder> <sizes, comma separated> <svg file>…
// "mask" writes the coverage as 8-bit grey (the colour of the drawing does not matter), "colour" the picture itself.
// The files are called <name>-<pixels>.png.

#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

namespace {

using namespace Qt::StringLiterals;

QImage rendered(QSvgRenderer& drawing, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

// PNG has no alpha-only format: the coverage is stored as grey and read back as Format_Alpha8.
QImage coverage(const QImage& image)
{
    QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    alpha.reinterpretAsFormat(QImage::Format_Grayscale8);
    return alpha;
}

bool convert(const QString& svg, const QString& folder, const QStringList& sizes, bool mask)
{
    QSvgRenderer drawing(svg);
    if (!drawing.isValid()) {
        return false;
    }
    for (const QString& size : sizes) {
        const QImage image = rendered(drawing, size.toInt());
        const QString file = folder + u'/' + QFileInfo(svg).completeBaseName() + u'-' + size + u".png"_s;
        if (!(mask ? coverage(image) : image).save(file, "PNG")) {
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() < 5) {
        errors << "usage: yorozu_icon_masks mask|colour folder sizes svg...\n";
        return 2;
    }
    const bool mask = arguments[1] == "mask"_L1;
    const QStringList sizes = arguments[3].split(u',');
    for (const QString& svg : arguments.mid(4)) {
        if (!convert(svg, arguments[2], sizes, mask)) {
            errors << "cannot convert " << svg << '\n';
            return 1;
        }
    }
    return 0;
}
