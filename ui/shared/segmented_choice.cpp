#include "shared/segmented_choice.h"

#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>

namespace alongside {
namespace {

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
                px(28)};
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
    : QWidget(parent), group_(new QButtonGroup(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(3), px(3), px(3), px(3));
    row->setSpacing(px(2));
    for (int i = 0; i < words.size(); ++i) {
        auto* segment = new Segment(words[i]);
        group_->addButton(segment, i);
        row->addWidget(segment);
    }
    // Not idClicked(): assistive technology toggles without a click.
    connect(group_, &QButtonGroup::idToggled, this, [this](int index, bool chosen) {
        if (!chosen)
            return;
        letTabIn();
        Q_EMIT currentChanged(index);
    });
    letTabIn();
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
