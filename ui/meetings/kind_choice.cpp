#include "meetings/kind_choice.h"

#include "shared/folding_row.h"
#include "shared/named_combo.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"
#include "shared/wording/contact_words.h"

#include <QAbstractItemView>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr std::array kQuick{ContactKind::Planning, ContactKind::Visit, ContactKind::Debrief, ContactKind::CheckIn};

constexpr int kSegments = 280; // design pixels, in which they may stand in two rows beside the others

int quickPlaceOf(ContactKind kind) {
    const auto found = std::find(kQuick.begin(), kQuick.end(), kind);
    return found == kQuick.end() ? -1 : static_cast<int>(found - kQuick.begin());
}

ContactKind kindIn(const QComboBox* box) {
    return static_cast<ContactKind>(box->currentData().toInt());
}

// Says "More" while the kind is already seen in the segments beside it.
class AllKinds : public QComboBox {
public:
    using QComboBox::QComboBox;

    QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(words()) + px(10 + 34 + 8), QComboBox::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

    // As wide as its words: the button is narrower than any of them.
    void showPopup() override {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
        QComboBox::showPopup();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.currentText = words();
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

private:
    QString words() const {
        return quickPlaceOf(kindIn(this)) >= 0 ? KindChoice::tr("More") : shortWordsFor(kindIn(this));
    }
};

} // namespace

KindChoice::KindChoice(QWidget* parent) : QWidget(parent) {
    QStringList usual;
    for (const auto kind : kQuick)
        usual += shortWordsFor(kind);
    quick_ = new SegmentedChoice(tr("Usual kinds"), usual, this);
    box_ = new AllKinds(this);
    for (const auto kind : kQuick)
        box_->addItem(wordsFor(kind), static_cast<int>(kind));
    box_->insertSeparator(box_->count());
    for (std::size_t i = 0; i < Words<ContactKind>::list.size(); ++i)
        if (const auto kind = static_cast<ContactKind>(i); quickPlaceOf(kind) < 0)
            box_->addItem(wordsFor(kind), static_cast<int>(kind));
    box_->setMaxVisibleItems(box_->count());
    auto* row = new FoldingRow(quick_, box_);
    nameCombo(box_, tr("Kind")); // once it has its place, for its name stands beside it
    row->setComfortable(kSegments);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row);
    connect(quick_, &SegmentedChoice::currentChanged, this, [this](int index) {
        setKind(kQuick[static_cast<std::size_t>(index)]);
        Q_EMIT kindChanged();
    });
    connect(box_, &QComboBox::currentIndexChanged, this, &KindChoice::showQuick);
    connect(box_, &QComboBox::activated, this, &KindChoice::kindChanged);
    showQuick();
}

ContactKind KindChoice::kind() const {
    return kindIn(box_);
}

void KindChoice::setKind(ContactKind kind) {
    box_->setCurrentIndex(box_->findData(static_cast<int>(kind)));
}

void KindChoice::showQuick() {
    const auto place = quickPlaceOf(kind());
    quick_->setCurrent(place);
    quick_->setAnsweredElsewhere(place < 0); // in the box beside them
    box_->updateGeometry();
    box_->update();
}

} // namespace alongside
