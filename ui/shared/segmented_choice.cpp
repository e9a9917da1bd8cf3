#include "shared/segmented_choice.h"

#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kEdge = 3, kBetween = 2, kHeight = 28; // design pixels

// A radio button in all but its looks.
class Segment : public QRadioButton {
public:
    explicit Segment(const QString& words) : QRadioButton(words) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override {
        return {QFontMetrics(fontFor(TextRole::Body)).size(Qt::TextShowMnemonic, text()).width() +
                    2 * px(space::kMedium),
                px(kHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint() - QSize(px(space::kMedium), 0); }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override {
        const auto& c = coloursOf(this);
        QPainter painter(this);
        if (isChecked())
            paintBox(painter, rect(), px(6), c.card, c.outline);
        if (showsFocus(this))
            paintFocusRing(painter, rect(), px(6), c.accent);
        painter.setPen(!isEnabled() ? c.disabled : isChecked() || underMouse() ? c.text : c.secondary);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

SegmentedChoice::SegmentedChoice(const QString& name, const QStringList& words, QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)), grid_(new QGridLayout(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    grid_->setContentsMargins(px(kEdge), px(kEdge), px(kEdge), px(kEdge));
    grid_->setSpacing(px(kBetween));
    for (int i = 0; i < words.size(); ++i)
        group_->addButton(new Segment(words[i]), i);
    arrange(1);
    // Not idClicked(): assistive technology toggles without a click.
    connect(group_, &QButtonGroup::idToggled, this, [this](int index, bool chosen) {
        if (!chosen)
            return;
        letTabIn();
        Q_EMIT currentChanged(index);
    });
    letTabIn();
}

void SegmentedChoice::setWrapping() {
    wraps_ = true;
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    arrange(rowsIn(width()));
}

// The fewest in which all words have room.
int SegmentedChoice::rowsIn(int width) const {
    const auto segments = group_->buttons();
    const auto many = static_cast<int>(segments.size());
    int rows = 1;
    for (; wraps_ && rows < many; ++rows) {
        const int columns = (many + rows - 1) / rows;
        int needed = 2 * px(kEdge) + (columns - 1) * px(kBetween);
        for (int column = 0; column < columns; ++column) {
            int widest = 0;
            for (int i = column; i < many; i += columns)
                widest = std::max(widest, segments[i]->minimumSizeHint().width());
            needed += widest;
        }
        if (needed <= width)
            break;
    }
    return rows;
}

void SegmentedChoice::arrange(int rows) {
    if (rows == rows_)
        return;
    rows_ = rows;
    const auto segments = group_->buttons();
    const auto many = static_cast<int>(segments.size());
    const int columns = (many + rows - 1) / rows;
    for (int i = 0; i < many; ++i)
        grid_->addWidget(segments[i], i / columns, i % columns);
    updateGeometry();
}

QSize SegmentedChoice::minimumSizeHint() const {
    if (!wraps_)
        return QWidget::minimumSizeHint();
    int widest = 0;
    for (const auto* segment : group_->buttons())
        widest = std::max(widest, segment->minimumSizeHint().width());
    return {widest + 2 * px(kEdge), px(kHeight) + 2 * px(kEdge)};
}

int SegmentedChoice::heightForWidth(int width) const {
    const int rows = rowsIn(width);
    return rows * px(kHeight) + (rows - 1) * px(kBetween) + 2 * px(kEdge);
}

void SegmentedChoice::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(rowsIn(width()));
}

// Tab stops once, at what is chosen; the arrow keys lead on from there.
void SegmentedChoice::letTabIn() {
    const auto segments = group_->buttons();
    for (auto* segment : segments) {
        const bool stops = segment->isChecked() || (current() < 0 && segment == segments.first());
        segment->setFocusPolicy(stops ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

int SegmentedChoice::current() const {
    return group_->checkedId();
}

void SegmentedChoice::setCurrent(int index) {
    const QSignalBlocker quiet(group_);
    if (auto* segment = group_->button(index)) {
        segment->setChecked(true);
        letTabIn();
        return;
    }
    group_->setExclusive(false); // else the last one could not be let go
    for (auto* segment : group_->buttons())
        segment->setChecked(false);
    group_->setExclusive(true);
    letTabIn();
}

void SegmentedChoice::setOffered(int index, bool offered) {
    group_->button(index)->setVisible(offered);
}

void SegmentedChoice::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), px(size::kControlRadius), c.border);
}

} // namespace alongside
