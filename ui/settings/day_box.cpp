#include "settings/day_box.h"

#include "settings/part_column.h"
#include "shared/label.h"
#include "shared/style/brush.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kRadius = 6, kSample = 18;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DayBox)
};

class Sample : public QWidget {
public:
    explicit Sample(DayKind kind) : kind_(kind) { setFixedSize(px(kSample), px(kSample)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDayBox(painter, rect().adjusted(1, 1, -1, -1), kind_, coloursOf(this));
    }

private:
    DayKind kind_;
};

QWidget* makeEntry(DayKind kind, const QString& words) {
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, px(space::kMedium), 0);
    row->setSpacing(px(space::kSmall));
    auto* sample = new Sample(kind);
    sample->setAccessibleName(words);
    row->addWidget(sample);
    row->addWidget(makeLabel(words, TextRole::Small, Shade::Secondary));
    return entry;
}

} // namespace

void paintDayBox(QPainter& painter, const QRect& box, DayKind kind, const Colours& colours) {
    const double radius = px(kRadius);
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case DayKind::School:
        paintBox(painter, box, radius, colours.okSoft);
        break;
    case DayKind::Holiday:
        painter.setBrush(colours.inset);
        painter.drawRoundedRect(box, radius, radius);
        painter.setBrush(QBrush(colours.edge, Qt::BDiagPattern));
        painter.setPen(QPen(colours.outline, 1));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        break;
    case DayKind::OutsideTerms:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.edge, 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        break;
    case DayKind::FreeWeekday:
        break;
    }
}

QWidget* makeDayLegend() {
    auto* legend = new QWidget;
    auto* column = new QVBoxLayout(legend);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addWidget(inFlow({makeEntry(DayKind::School, Say::tr("School day")),
                              makeEntry(DayKind::Holiday, Say::tr("Holiday or break")),
                              makeEntry(DayKind::OutsideTerms, Say::tr("Outside the terms"))}));
    column->addWidget(new WrappedLabel(
        Say::tr("A ring is around today, a bar at both ends of a term; weekdays without school are bare."),
        TextRole::Small, Shade::Secondary));
    return legend;
}

} // namespace alongside
