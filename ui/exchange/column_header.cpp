#include "exchange/column_header.h"

#include "exchange/roster_words.h"
#include "shared/named_combo.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyleOptionHeader>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kGap = 6; // around a choice
constexpr int kHeading = 32, kPadding = 14;

} // namespace

ColumnHeader::ColumnHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
}

void ColumnHeader::show(const std::vector<RosterColumn>& columns, const QStringList& names) {
    const bool sameNames =
        std::equal(choices_.begin(), choices_.end(), names.begin(), names.end(),
                   [](const auto* choice, const auto& name) { return choice->accessibleName() == name; });
    if (!sameNames) {
        qDeleteAll(viewport()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
        qDeleteAll(choices_);
        choices_.clear();
        for (int column = 0; column < countOf(columns); ++column)
            choices_.push_back(makeChoice(column, names[column]));
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QSignalBlocker quiet(choices_[i]);
        choices_[i]->setCurrentIndex(static_cast<int>(columns[i]));
    }
    place();
}

QComboBox* ColumnHeader::makeChoice(int column, const QString& name) {
    auto* choice = makeCombo(name, viewport());
    for (const auto kind : everyValueOf<RosterColumn>())
        choice->addItem(wordsFor(kind));
    choice->setMaxVisibleItems(countOf(everyValueOf<RosterColumn>()));
    choice->installEventFilter(this);
    choice->show();
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, column](int kind) { Q_EMIT columnChosen(column, static_cast<RosterColumn>(kind)); });
    return choice;
}

QSize ColumnHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), px(kHeading) + px(size::kControl) + px(kGap)};
}

// The heading stands above the choice, the line of a section below it.
void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    option.text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    option.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.rect = QRect(rect.x() + px(kPadding), rect.y(), rect.width() - 2 * px(kPadding), px(kHeading));
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
}

void ColumnHeader::updateGeometries() {
    QHeaderView::updateGeometries();
    place();
}

void ColumnHeader::place() {
    const int height = px(size::kControl);
    for (int i = 0; i < countOf(choices_); ++i) {
        const int section = i + 1;
        if (section >= count())
            return;
        choices_[static_cast<std::size_t>(i)]->setGeometry(sectionViewportPosition(section) + px(kGap),
                                                           viewport()->height() - height - px(kGap),
                                                           sectionSize(section) - 2 * px(kGap), height);
    }
}

bool ColumnHeader::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::find(choices_.begin(), choices_.end(), watched);
        if (found != choices_.end())
            Q_EMIT columnEntered(static_cast<int>(found - choices_.begin()));
    }
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched)) {
        event->ignore(); // scrolls the table and changes nothing by accident
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace alongside
