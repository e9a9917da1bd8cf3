#include "door/door_view.h"

#include "shared/button.h"
#include "shared/even_columns.h"
#include "shared/icon.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/notice_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kMostColumns = 2, kRowWidth = 320;

// Asks for little width, so that two stand beside each other where the room is wide; its words wrap.
class DoorRow : public QWidget {
public:
    QSize sizeHint() const override { return {px(kRowWidth), QWidget::sizeHint().height()}; }
};

QWidget* makeRow(const DoorLine& line) {
    auto* row = new DoorRow;
    row->setAccessibleName(DoorView::tr("%1: %2", "what a line is about, and its words").arg(line.lead, line.words));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new WrappedLabel(line.lead, TextRole::Small, Shade::Secondary));
    words->addWidget(new WrappedLabel(line.words));
    words->addStretch();
    auto* all = new QHBoxLayout(row);
    all->setContentsMargins(0, px(space::kTiny), 0, px(space::kTiny));
    all->setSpacing(px(10));
    all->addWidget(new IconLabel(line.iconName), 0, Qt::AlignTop);
    all->addLayout(words, 1);
    return row;
}

// What presses stands on a tint over the whole width, the rest in columns below.
void addTo(QVBoxLayout* column, const QList<DoorLine>& lines) {
    auto* rows = new QWidget;
    auto* columns = new EvenColumns(kMostColumns, rows);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    rows->setSizePolicy(policy);
    for (const auto& line : lines) {
        if (line.tone == Tone::Neutral) {
            columns->addWidget(makeRow(line));
            continue;
        }
        auto* notice = new NoticeLine(line.tone, line.iconName, line.words);
        notice->setLead(DoorView::tr("%1:", "what a notice is about").arg(line.lead));
        column->addWidget(notice);
    }
    column->addWidget(rows);
}

} // namespace

DoorView::DoorView(const QList<DoorLine>& lines, const QList<DoorLine>& hidden, QWidget* parent)
    : QWidget(parent), lines_(hidden), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(px(space::kSmall));
    addTo(column_, lines);
    if (hidden.isEmpty())
        return;
    reveal_ = makeSmallButton(ButtonKind::Quiet, {}, QStringLiteral("lock"));
    reveal_->setCheckable(true);
    connect(reveal_, &QPushButton::toggled, this, &DoorView::showHidden);
    column_->addWidget(reveal_, 0, Qt::AlignLeft);
    showHidden(false);
}

// Made only when it is asked for: what is not there can neither be seen nor read out.
void DoorView::showHidden(bool shown) {
    reveal_->setText(shown ? tr("Hide what is private") : tr("Show what is private"));
    reveal_->setIcon(icon(shown ? QStringLiteral("lock-open") : QStringLiteral("lock"), Ink::Accent));
    delete std::exchange(hiddenLines_, nullptr);
    if (!shown)
        return;
    hiddenLines_ = new QWidget;
    auto* column = new QVBoxLayout(hiddenLines_);
    column->setContentsMargins(0, 0, 0, 0);
    addTo(column, lines_);
    column_->addWidget(hiddenLines_);
    hiddenLines_->show(); // at once
}

void DoorView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (reveal_ && !event->spontaneous())
        reveal_->setChecked(false);
}

} // namespace alongside
