#include "ui/hidden/painted_words.h"

#include <QPaintDevice>
#include <QPaintEngine>

namespace alongside {
namespace {

// Draws nothing and notes what is written.
class WordsEngine : public QPaintEngine {
public:
    WordsEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { words += item.text(); }
    Type type() const override { return User; }

    QStringList words;
};

class WordsDevice : public QPaintDevice {
public:
    QPaintEngine* paintEngine() const override { return &engine_; }
    const QStringList& words() const { return engine_.words; }

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

} // namespace

QStringList paintedWords(QWidget& widget) {
    WordsDevice device;
    widget.render(&device, {}, {}, QWidget::RenderFlags());
    return device.words();
}

} // namespace alongside
