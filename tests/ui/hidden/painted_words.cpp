#include "ui/hidden/painted_words.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTransform>

namespace alongside {
namespace {

// Draws nothing and notes what is written.
class WordsEngine : public QPaintEngine {
public:
    WordsEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override {
        if (now.state() & QPaintEngine::DirtyTransform)
            place_ = now.transform();
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { picture = true; }
    void drawPath(const QPainterPath&) override { picture = true; }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { picture = true; }
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { picture = true; }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const auto clip = painter()->hasClipping() ? place_.mapRect(painter()->clipBoundingRect()) : QRectF();
        places += {item.text(), place_.mapRect(box), clip};
    }
    Type type() const override { return User; }

    QList<PaintedWords> places;
    bool picture = false;

private:
    QTransform place_;
};

class WordsDevice : public QPaintDevice {
public:
    QPaintEngine* paintEngine() const override { return &engine_; }
    const QList<PaintedWords>& places() const { return engine_.places; }
    bool hasPicture() const { return engine_.picture; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        constexpr int kSide = 10'000, kDpi = 96;
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM:
            return kSide;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDpi;
        case PdmNumColors:
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    mutable WordsEngine engine_;
};

// By a painter of its own: one that the widget makes for another device forgets which way its words run.
void paintOn(WordsDevice& device, QWidget& widget) {
    QPainter painter(&device);
    painter.setLayoutDirection(widget.layoutDirection());
    widget.render(&painter, {}, {}, QWidget::RenderFlags());
}

} // namespace

QList<PaintedWords> paintedPlaces(QWidget& widget) {
    WordsDevice device;
    paintOn(device, widget);
    return device.places();
}

bool paintsPicture(QWidget& widget) {
    WordsDevice device;
    paintOn(device, widget);
    return device.hasPicture();
}

QStringList paintedWords(QWidget& widget) {
    QStringList words;
    for (const auto& each : paintedPlaces(widget))
        words += each.words;
    return words;
}

} // namespace alongside
