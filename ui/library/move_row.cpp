#include "library/move_row.h"

#include "library/star_button.h"
#include "shared/completion_field.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/pill.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/library_words.h"
#include "shared/wording/practice_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

MoveRow::MoveRow(const ShelfMove& shown, bool withPlace, QWidget* parent)
    : QWidget(parent), shown_(shown), star_(new StarButton(tr("Favourite: %1").arg(inShort(shown.move)))) {
    const auto& move = shown_.move;
    setObjectName(toQt(move.stamp.uuid));
    star_->setObjectName(QStringLiteral("favourite"));
    star_->setFavourite(move.favourite);
    connect(star_, &StarButton::chosen, this, &MoveRow::favourChosen);
    auto* column = new QVBoxLayout;
    column->setSpacing(px(space::kTiny));
    column->addWidget(new WrappedLabel(tr("“%1”").arg(toQt(move.words))));
    if (!move.whenNot.empty())
        column->addWidget(
            new WrappedLabel(tr("When not: %1").arg(toQt(move.whenNot)), TextRole::Small, Shade::Secondary));
    if (withPlace || move.own || shown_.isReworded())
        column->addWidget(makeFacts(withPlace));
    column->addWidget(makeActions());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    row->addWidget(star_, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

void MoveRow::showAgain(const ShelfMove& shown) {
    shown_ = shown;
    star_->setFavourite(shown.move.favourite);
}

QWidget* MoveRow::makeFacts(bool withPlace) const {
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(facts, px(space::kTiny));
    const auto& move = shown_.move;
    if (withPlace) {
        const auto tone = toneOf(move.dimension);
        flow->addWidget(new Pill(wordsFor(move.dimension), tone, iconOf(tone)));
        flow->addWidget(new Pill(wordsFor(move.moment)));
    }
    if (move.own)
        flow->addWidget(new Pill(tr("Your own")));
    if (shown_.isReworded())
        flow->addWidget(new Pill(tr("In your words")));
    return facts;
}

QWidget* MoveRow::makeActions() {
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, px(space::kSmall));
    const auto add = [&](const char* role, const QString& words, void (MoveRow::*chosen)()) {
        auto* button = new LinkButton(words);
        button->setObjectName(QString::fromLatin1(role));
        button->setAccessibleName(tr("%1: %2", "an action and the move").arg(words, inShort(shown_.move)));
        connect(button, &QPushButton::clicked, this, chosen);
        flow->addWidget(button);
    };
    add("copy", tr("Copy"), &MoveRow::copyChosen);
    add("note", tr("Put into a note"), &MoveRow::noteChosen);
    add("edit", shown_.builtIn ? tr("Reword") : tr("Edit"), &MoveRow::editChosen);
    return actions;
}

bool MoveRow::fits(const QString& typed) const {
    const auto& move = shown_.move;
    return matches(
        QStringList{toQt(move.words), toQt(move.whenNot), wordsFor(move.dimension), wordsFor(move.moment)}.join(
            QLatin1Char(' ')),
        typed);
}

} // namespace alongside
