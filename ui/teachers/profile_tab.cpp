#include "teachers/profile_tab.h"

#include "actions/teacher_actions.h"
#include "keeping/hold_card.h"
#include "overview/cycle_view.h"
#include "shared/attempt.h"
#include "shared/even_columns.h"
#include "shared/field_rows.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/saved_mark.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/wording/teacher_words.h"
#include "teachers/coaching_card.h"
#include "teachers/placement_card.h"
#include "teachers/profile_notes.h"
#include "teachers/profile_saving.h"
#include "teachers/removal_card.h"
#include "teachers/roster_mark_words.h"
#include "teachers/school_names.h"
#include "teachers/schools_field.h"
#include "teachers/teacher_fields.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

ProfileTab::ProfileTab(NotebookLink& link, const Content& content, QWidget* parent)
    : Page(link,
           {Area::Teachers, Area::Schools, Area::Coaches, Area::Agreements, Area::Cycles, Area::Contacts,
            Area::NextSteps, Area::Wins, Area::Checklists, Area::Pulses, Area::Reflections},
           parent),
      form_(content.agreement), fields_(new TeacherFields(schoolNames(link.read()), this)), saved_(new SavedMark),
      saving_(new ProfileSaving(*this, link, *fields_, *saved_)), placement_(new PlacementCard),
      placementAgain_(new LinkButton(tr("About coaching where you once taught"))),
      roster_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), coaching_(new CoachingCard),
      hold_(new HoldCard(link)), removal_(new RemovalCard) {
    build();
    connectParts();
}

void ProfileTab::build() {
    auto* scroll = new ScrollPage;
    const int side = px(space::kPage);
    scroll->widget()->layout()->setContentsMargins(side, 0, side, px(space::kSection)); // the mark's row is room enough
    scroll->add(placement_);
    scroll->add(makeSides());
    auto* mark = new QWidget; // in view wherever the page is scrolled to
    mark->setFixedHeight(px(size::kTarget));
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(px(space::kPage), px(space::kTiny), px(space::kPage), 0);
    row->addStretch();
    row->addWidget(saved_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(mark);
    column->addWidget(scroll, 1);
}

QWidget* ProfileTab::makeSides() {
    using enum TeacherFields::Part;
    const auto cardOf = [this](const QString& heading, std::initializer_list<TeacherFields::Part> parts) {
        auto* card = new Card(heading);
        for (const auto part : parts)
            card->body()->addWidget(fields_->rows(part));
        return card;
    };
    FieldRows::align({fields_->rows(Usual), fields_->rows(Person)});
    FieldRows::align({fields_->rows(Likes), fields_->rows(Together)});
    auto* who = cardOf(tr("Who"), {Usual, Person});
    who->body()->addWidget(roster_);
    auto* together = cardOf(tr("The two of you"), {Together});
    together->body()->addWidget(placementAgain_, 0, Qt::AlignLeft);
    const auto columnOf = [](std::initializer_list<QWidget*> cards) {
        auto* side = new QWidget;
        auto* column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(space::kLarge));
        for (auto* card : cards)
            column->addWidget(card);
        column->addStretch();
        return side;
    };
    auto* sides = new QWidget;
    auto* row = new EvenColumns(2, sides);
    row->addWidget(columnOf({who, coaching_}));
    row->addWidget(columnOf({cardOf(tr("What they like"), {Likes}), together, hold_, removal_}));
    return sides;
}

void ProfileTab::connectParts() {
    connect(coaching_, &CoachingCard::statusChosen, this, [this](TeacherStatus status) {
        saveNow();
        attempt(this, [&] { setStatus(notebook(), teacher_, status); });
    });
    connect(removal_, &RemovalCard::removalChosen, this, [this] {
        saveNow();
        attempt(this, [this] { removeTeacher(notebook(), teacher_); });
    });
    connect(placement_, &PlacementCard::conversationChosen, this, [this] {
        putHintAway();
        Q_EMIT conversationWanted();
    });
    connect(placement_, &PlacementCard::putAway, this, &ProfileTab::putHintAway);
    connect(placementAgain_, &QPushButton::clicked, this, [this] {
        placement_->setVisible(true);
        placementAgain_->setVisible(false);
        placement_->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
    });
}

void ProfileTab::saveNow() {
    saving_->saveNow();
}

void ProfileTab::setTeacher(TeacherId teacher) {
    if (teacher == teacher_)
        return;
    saveNow();
    teacher_ = teacher;
    saved_->clear();
    refreshSoon();
}

void ProfileTab::refresh() {
    const auto teacher = read().teachers.find(teacher_);
    if (!teacher)
        return; // just removed: the page around goes elsewhere
    fields_->schoolsField()->setKnown(schoolNames(read()));
    saving_->show(*teacher);
    showPlacement(*teacher);
    showRest(*teacher);
}

void ProfileTab::showPlacement(const Teacher& teacher) {
    const auto placement = placementOf(read(), teacher);
    const bool seen = read().hints.wasShown(kPlacementHint, teacher_);
    placement_->setVisible(placement && !seen);
    placementAgain_->setVisible(placement && seen);
    if (placement)
        placement_->show(*placement, calledWords(teacher));
}

void ProfileTab::showRest(const Teacher& teacher) {
    const auto versions = read().agreements.ofTeacher(teacher_);
    const auto* agreement = inEffectOn(versions, today());
    const auto notes = profileNotes(teacher, agreement, form_);
    for (const auto& [field, words] : notes)
        fields_->setNote(field, words);
    const auto roster = rosterWords(teacher, read().rosterMarks.ofTeacher(teacher_));
    roster_->setWords(roster);
    roster_->setVisible(!roster.isEmpty());
    const bool runs = runningCycle(read(), teacher_, today()).has_value();
    coaching_->show(teacher, runs || agreement, today());
    hold_->show(teacher_, calledWords(teacher));
    removal_->show(calledWords(teacher), takenAlongWith(read(), teacher_));
}

void ProfileTab::putHintAway() {
    if (!attempt(this, [this] { notebook().putAwayHint(kPlacementHint, teacher_); }))
        return;
    refresh();
    Q_EMIT hintPutAway();
}

} // namespace alongside
