#include "shared/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace alongside {
namespace {

// Lucide draws with a line of 2 in a box of 24; a little thinner sits better beside Inter.
QByteArray recoloured(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

QPixmap picture(const QString& name, const QColor& colour, QSize pixels) {
    const auto key =
        QStringLiteral("alongside/%1/%2/%3x%4").arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(recoloured(name, colour));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourOf(Ink ink, const Colours& c) {
    switch (ink) {
    case Ink::Text:
        return c.text;
    case Ink::Secondary:
        return c.secondary;
    case Ink::Accent:
        return c.accent;
    case Ink::OnFill:
        return c.onFill;
    case Ink::Warn:
        return c.warn;
    case Ink::Ok:
        return c.ok;
    case Ink::Communicative:
        return c.communicative.ink;
    case Ink::Relational:
        return c.relational.ink;
    case Ink::Competence:
        return c.competence.ink;
    }
    Q_UNREACHABLE();
}

// Asks for the theme's colour when it paints, so that icons set once follow every change of theme.
class InkIconEngine : public QIconEngine {
public:
    InkIconEngine(QString name, Ink ink) : name_(std::move(name)), ink_(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, name_, colour(mode));
    }

    QPixmap pixmap(const QSize& pixels, QIcon::Mode mode, QIcon::State) override {
        return picture(name_, colour(mode), pixels);
    }

    QIconEngine* clone() const override { return new InkIconEngine(name_, ink_); }
    QString key() const override { return QStringLiteral("alongside"); }
    QString iconName() override { return name_; }
    bool isNull() override { return !QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name_)); }

private:
    QColor colour(QIcon::Mode mode) const {
        const auto& colours = coloursOf(QGuiApplication::palette());
        return mode == QIcon::Disabled ? colours.disabled : colourOf(ink_, colours);
    }

    QString name_;
    Ink ink_;
};

} // namespace

QIcon icon(const QString& name, Ink ink) {
    return QIcon(new InkIconEngine(name, ink));
}

void paintIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour) {
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) { // print keeps its lines as lines
        QSvgRenderer(recoloured(name, colour)).render(&painter, box);
        return;
    }
    const auto ratio = painter.device()->devicePixelRatioF();
    auto pixmap = picture(name, colour, (box.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    const auto onGrid = [ratio](qreal at) { return std::round(at * ratio) / ratio; };
    painter.drawPixmap(QPointF(onGrid(box.x()), onGrid(box.y())), pixmap);
}

} // namespace alongside
