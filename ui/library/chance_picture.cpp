#include "library/chance_picture.h"

#include "shared/charts/dots.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace alongside {
namespace {

// The dots alone. Nothing lies behind them, so they take no focus; the words beside them say the same.
class ChanceDots : public QWidget {
public:
    ChanceDots(int of, int in) : of_(of), in_(in) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    QSize sizeHint() const override { return {static_cast<int>(Dots::widthOf(in_)), px(size::kIcon)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Dots::paint(painter, rect(), of_, in_, Tone::Relational, coloursOf(this));
    }

private:
    int of_, in_;
};

} // namespace

ChancePicture::ChancePicture(const ResearchChance& chance, QWidget* parent) : QWidget(parent) {
    auto* words =
        new WrappedLabel(tr("%1: about %2 in %3", "schools, and their chance")
                             .arg(toQt(chance.label), locale().toString(chance.of), locale().toString(chance.in)),
                         TextRole::Strong);
    auto* dots = new ChanceDots(chance.of, chance.in);
    dots->setAccessibleName(words->text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(dots);
    row->addWidget(words, 1);
}

} // namespace alongside
