#include "settings/schools_part.h"

#include "settings/part_column.h"
#include "settings/school_card.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/kept_drafts.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace alongside {

SchoolsPart::SchoolsPart(NotebookLink& link, SavedMark& saved, QWidget* parent)
    : Page(link, {Area::Schools, Area::Teachers}, parent),
      filter_(new FilterField(tr("Filter schools"), tr("Filter by words"), this)),
      nothing_(new EmptyState(QStringLiteral("school"), tr("Your schools will stand here"),
                              tr("A name is enough. A school that you give to a teacher appears here by itself."),
                              tr("Add school"))),
      noMatch_(new EmptyState(QStringLiteral("search"), tr("No school fits these words"),
                              tr("The filter looks at names, principals and notes."), tr("Clear filter"))),
      addRow_(nullptr), list_(new QVBoxLayout),
      autosave_(new Autosave(this, &saved, [this](int stretch) { return save(stretch); })) {
    auto* add = makeButton(ButtonKind::Secondary, tr("Add school"), QStringLiteral("plus"));
    connect(add, &QPushButton::clicked, this, &SchoolsPart::add);
    addRow_ = inFlow({filter_, add});
    auto* column = columnOf(this);
    list_->setSpacing(px(space::kLarge));
    column->addWidget(addRow_);
    column->addLayout(list_);
    column->addWidget(nothing_);
    column->addWidget(noMatch_);
    column->addStretch();
    connect(nothing_, &EmptyState::chosen, this, &SchoolsPart::add);
    connect(noMatch_, &EmptyState::chosen, filter_, &QLineEdit::clear);
    connect(filter_, &QLineEdit::textChanged, this, &SchoolsPart::showFitting);
    const auto toList = [this] {
        const auto shown =
            std::find_if(cards_.begin(), cards_.end(), [this](const auto* card) { return card->isVisibleTo(this); });
        if (shown != cards_.end())
            (*shown)->begin();
    };
    connect(filter_, &FilterField::listWanted, this, toList);
    connect(filter_, &FilterField::firstWanted, this, toList);
}

SchoolCard* SchoolsPart::put(SchoolId school, const std::string& draft) {
    auto* card = new SchoolCard(link(), school, draft);
    connect(card, &SchoolCard::edited, autosave_, &Autosave::note);
    connect(card, &SchoolCard::given, this, [this, card] { drop(card); });
    list_->addWidget(card);
    cards_.push_back(card);
    card->showStored();
    if (card->showWaiting())
        autosave_->sayWaiting();
    return card;
}

void SchoolsPart::drop(SchoolCard* card) {
    std::erase(cards_, card);
    list_->removeWidget(card);
    card->hide();
    card->deleteLater(); // its button may have brought us here
    showFitting();
}

void SchoolsPart::add() {
    filter_->clear();
    auto* card = put({});
    showFitting();
    card->begin();
}

// Cards stay in the order in which they were first shown, so that none moves away under the hand while it is renamed.
void SchoolsPart::refresh() {
    const auto schools = read().schools.byName();
    const auto isThere = [&](SchoolId id) {
        return std::any_of(schools.begin(), schools.end(), [id](const School& school) { return school.id == id; });
    };
    for (auto* card : std::vector(cards_))
        if (card->school() && !isThere(card->school()))
            drop(card);
        else
            card->showStored();
    for (const auto& school : schools)
        if (std::none_of(cards_.begin(), cards_.end(),
                         [&](const auto* card) { return card->school() == school.id || card->isBeingAdded(); }))
            put(school.id);
    if (!std::exchange(wasShown_, true))
        for (const auto& draft : KeptDrafts::of(link()).keptUnder(SchoolCard::kNewOnes))
            put({}, draft.key);
    showFitting();
}

void SchoolsPart::showFitting() {
    const auto words = filter_->text();
    bool any = false;
    for (auto* card : cards_) {
        card->setVisible(card->matches(words));
        any = any || card->isVisibleTo(this);
    }
    nothing_->setVisible(cards_.empty());
    noMatch_->setVisible(!cards_.empty() && !any);
    addRow_->setVisible(!cards_.empty());
}

Autosave::Outcome SchoolsPart::save(int stretch) {
    auto outcome = Autosave::Outcome::Nothing;
    for (auto* card : std::vector(cards_))
        outcome = std::max(outcome, card->save(stretch));
    return outcome;
}

} // namespace alongside
