#include "shared/segmented_choice.h"

#include "shared/high_contrast.h"
#include "shared/measured_words.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace alongside {
namespace {

constexpr int kEdge = 3, kBetween = 2, kSegmentHeight = 28; // design pixels

// A radio button in all but its looks.
class Segment : public QRadioButton {
public:
    Segment(const QString& words, SegmentedChoice* choice) : QRadioButton(words, choice), choice_(*choice) {
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override {
        const int words = measured_.width(text(), fontFor(TextRole::Body), Qt::TextShowMnemonic);
        return {words + 2 * px(space::kMedium), px(kSegmentHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint() - QSize(px(space::kMedium), 0); }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override {
        const auto& c = coloursOf(this);
        QPainter painter(this);
        const bool filled = isChecked() && isHighContrast(c);
        const bool open = choice_.isOpen(); // with nothing chosen, all are to be chosen from
        if (open)
            paintBox(painter, rect(), px(6), c.card, underMouse() ? c.text : c.edge);
        else if (filled)
            paintBox(painter, rect(), px(6), isEnabled() ? c.fill : c.disabled);
        else if (isChecked())
            paintBox(painter, rect(), px(6), c.card, c.secondary);
        if (showsFocus(this))
            paintFocusRing(painter, filled ? rect().adjusted(px(2), px(2), -px(2), -px(2)) : rect(), px(6),
                           filled ? c.onFill : c.accent);
        painter.setPen(filled                                ? c.onFill
                       : !isEnabled()                        ? c.disabled
                       : open || isChecked() || underMouse() ? c.text
                                                             : c.secondary);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }

private:
    const SegmentedChoice& choice_;
    MeasuredWords measured_;
};

} // namespace

SegmentedChoice::SegmentedChoice(const QString& name, const QStringList& words, QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)) {
    setAccessibleName(name);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < words.size(); ++i)
        group_->addButton(new Segment(words[i], this), i);
    offered_ = group_->buttons();
    // Not idClicked(): assistive technology toggles without a click.
    connect(group_, &QButtonGroup::idToggled, this, [this](int index, bool chosen) {
        if (!chosen)
            return;
        update(); // the others look otherwise once one is chosen
        letTabIn();
        Q_EMIT currentChanged(index);
    });
    letTabIn();
}

QList<int> SegmentedChoice::columnsFor(int rows) const {
    QList<int> columns((offered_.size() + rows - 1) / rows, 0);
    for (qsizetype i = 0; i < offered_.size(); ++i) {
        auto& widest = columns[i % columns.size()];
        widest = std::max(widest, offered_[i]->minimumSizeHint().width());
    }
    return columns;
}

// The fewest in which all words have room.
int SegmentedChoice::rowsIn(int width) const {
    int rows = 1;
    for (; rows < offered_.size(); ++rows) {
        const auto columns = columnsFor(rows);
        const int between = px(kBetween) * static_cast<int>(columns.size() - 1);
        if (std::accumulate(columns.begin(), columns.end(), 2 * px(kEdge) + between) <= width)
            break;
    }
    return rows;
}

// By hand: a widget with a layout of its own is never asked for its height in so many rows, only the layout is.
void SegmentedChoice::arrange() {
    if (offered_.isEmpty())
        return;
    setMaximumHeight(heightForWidth(width())); // else a policy of fixed height holds it at one row
    const auto columns = columnsFor(rowsIn(width()));
    const int many = static_cast<int>(columns.size());
    const int spare =
        width() - 2 * px(kEdge) - px(kBetween) * (many - 1) - std::accumulate(columns.begin(), columns.end(), 0);
    QRect box(px(kEdge), px(kEdge), 0, px(kSegmentHeight));
    for (qsizetype i = 0; i < offered_.size(); ++i) {
        const int column = static_cast<int>(i) % many;
        if (column == 0 && i > 0)
            box.moveTopLeft({px(kEdge), box.bottom() + 1 + px(kBetween)});
        box.setWidth(columns[column] + (column + 1) * spare / many - column * spare / many);
        offered_[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        box.moveLeft(box.right() + 1 + px(kBetween));
    }
}

// What lays it out would else take what it is given for what it would like, and give it less and less.
QSize SegmentedChoice::sizeHint() const {
    int width = 2 * px(kEdge) - px(kBetween);
    for (const auto* segment : offered_)
        width += segment->sizeHint().width() + px(kBetween);
    return {width, px(kSegmentHeight) + 2 * px(kEdge)};
}

QSize SegmentedChoice::minimumSizeHint() const {
    int widest = 0;
    for (const auto* segment : offered_)
        widest = std::max(widest, segment->minimumSizeHint().width());
    return {widest + 2 * px(kEdge), px(kSegmentHeight) + 2 * px(kEdge)};
}

int SegmentedChoice::heightForWidth(int width) const {
    const int rows = rowsIn(width);
    return rows * px(kSegmentHeight) + (rows - 1) * px(kBetween) + 2 * px(kEdge);
}

void SegmentedChoice::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SegmentedChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    updateGeometry();
    arrange();
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
    update();
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

void SegmentedChoice::setAnsweredElsewhere(bool answered) {
    isAnsweredElsewhere_ = answered;
    update();
}

bool SegmentedChoice::isOpen() const {
    return current() < 0 && !isAnsweredElsewhere_ && isEnabled();
}

void SegmentedChoice::setOffered(int index, bool offered) {
    auto* segment = group_->button(index);
    segment->setVisible(offered);
    if (offered == offered_.contains(segment))
        return;
    offered_.removeOne(segment);
    if (offered)
        offered_.insert(std::min(static_cast<qsizetype>(index), offered_.size()), segment);
    updateGeometry();
    arrange();
}

void SegmentedChoice::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    if (isHighContrast(c))
        paintBox(painter, rect(), px(size::kControlRadius), c.card, c.edge);
    else
        paintBox(painter, rect(), px(size::kControlRadius), c.border);
}

} // namespace alongside
