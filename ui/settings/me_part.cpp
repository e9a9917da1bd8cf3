#include "settings/me_part.h"

#include "actions/notebook_actions.h"
#include "settings/part_column.h"
#include "settings/training_row.h"
#include "shared/address_hint.h"
#include "shared/attempt.h"
#include "shared/card.h"
#include "shared/label.h"

#include <QLocale>

#include <utility>

namespace alongside {
namespace {

const std::string kTaughtAt = "taught_at", kTrainings = "trainings"; // of the draft

std::vector<SpanEntry> entriesOf(const std::vector<TaughtAt>& places) {
    std::vector<SpanEntry> entries;
    for (const auto& each : places)
        entries.push_back({each.school, each.from, each.until});
    return entries;
}

std::vector<TaughtAt> placesOf(const std::vector<SpanEntry>& entries) {
    std::vector<TaughtAt> places;
    for (const auto& each : entries)
        places.push_back({each.name, each.from, each.until});
    return places;
}

SpanFaults faultsIn(const SpanEntry& entry, Date today) {
    Coach coach;
    coach.name = "-";
    coach.taughtAt = placesOf({entry});
    SpanFaults faults;
    for (const auto& problem : problemsIn(coach, today)) {
        if (problem.field == CoachField::TaughtAtSchool)
            faults.name = problem.fault;
        else if (problem.field == CoachField::TaughtAtFrom)
            faults.from = problem.fault;
        else
            faults.until = problem.fault;
    }
    return faults;
}

QString hoursWords(const HoursTrained& hours) {
    const auto inWords = [](double number) { return QLocale().toString(number, 'g', 6); };
    return hours.onTrust == 1.0
               ? MePart::tr("1 hour on trust of %1 in all").arg(inWords(hours.inAll))
               : MePart::tr("%1 hours on trust of %2 in all").arg(inWords(hours.onTrust), inWords(hours.inAll));
}

} // namespace

MePart::MePart(NotebookLink& link, SavedMark& saved, QWidget* parent)
    : Page(link, {Area::Coaches, Area::Calendar}, parent),
      days_(read().calendar.current()), spans_{tr("School"),
                                               tr("Remove this building"),
                                               days_,
                                               Lean::Back,
                                               [this] { return today(); },
                                               [this](const SpanEntry& entry) { return faultsIn(entry, today()); }},
      lines_([this](const Coach& coach) { return problemsIn(coach, today()); }), waiting_(link, "me"),
      hours_(new WrappedLabel({}, TextRole::Strong)) {
    auto* column = columnOf(this);
    column->addWidget(makeDetails());
    column->addWidget(makeTaughtAt());
    column->addWidget(makeTrainings());
    column->addStretch();
    autosave_ = new Autosave(this, &saved, [this](int stretch) { return save(stretch); });
}

Card* MePart::makeDetails() {
    auto* rows = new FieldRows;
    const auto add = [&](const QString& label, const TextLines<Coach, CoachField>::Member& of) {
        return lines_.add(*rows, label, of, [this] { note(); });
    };
    add(tr("Name"), {"name", &Coach::name, CoachField::Name});
    add(tr("Role"), {"role", &Coach::role, CoachField::Role});
    auto* email = add(tr("Email"), {"email", &Coach::email, CoachField::Email});
    new AddressHint(email, rows->addNote());
    add(tr("Phone"), {"phone", &Coach::phone, CoachField::Phone});
    add(tr("Usual hours"), {"usual_hours", &Coach::usualHours, CoachField::UsualHours});
    auto* card = new Card(tr("Me"));
    card->body()->addWidget(rows);
    return card;
}

Card* MePart::makeTaughtAt() {
    auto* card = new Card(tr("Where I taught"));
    card->body()->addWidget(new WrappedLabel(
        tr("Buildings in which you were a teacher yourself. Coaching former colleagues is another role "
           "than teaching beside them: where you begin with a teacher there, the program offers a "
           "conversation about it."),
        TextRole::Body, Shade::Secondary));
    taughtAt_ = std::make_unique<EntryList<SpanEntry>>(
        card->body(), tr("Add building"), [this] { return new SpanRow(spans_); }, [this] { note(); });
    return card;
}

Card* MePart::makeTrainings() {
    auto* card = new Card(tr("My training"));
    card->body()->addWidget(hours_);
    card->body()->addWidget(new WrappedLabel(tr("Coaches are asked to build trust; this shows how much of their own "
                                                "training was about it."),
                                             TextRole::Body, Shade::Secondary));
    trainings_ = std::make_unique<EntryList<Training>>(
        card->body(), tr("Add training"), [this] { return new TrainingRow(today(), days_); }, [this] { note(); });
    return card;
}

void MePart::note() {
    autosave_->note();
}

void MePart::refresh() {
    const auto me = read().coaches.me().value_or(Coach{});
    lines_.show(me);
    taughtAt_->show(entriesOf(me.taughtAt));
    trainings_->show(me.trainings);
    taughtAt_->setToday(today());
    trainings_->setToday(today());
    sayHours(me);
    if (!std::exchange(wasShown_, true))
        showWaiting();
}

void MePart::showWaiting() {
    const auto words = waiting_.words();
    lines_.showWaiting(words);
    taughtAt_->showWaiting(kTaughtAt, words);
    trainings_->showWaiting(kTrainings, words);
    if (!words.empty())
        autosave_->sayWaiting();
}

void MePart::keepWaiting() {
    auto words = lines_.waiting(read().coaches.me().value_or(Coach{}));
    taughtAt_->putWaiting(kTaughtAt, words);
    trainings_->putWaiting(kTrainings, words);
    waiting_.keep(std::move(words));
}

void MePart::sayHours(const Coach& me) {
    auto words = hoursWords(trainingHours(me)) + QLatin1Char('.');
    if (const auto since = firstDayOfSchoolYear(read().calendar.current(), today()))
        words += QLatin1Char(' ') + tr("This school year: %1.").arg(hoursWords(trainingHours(me, since)));
    hours_->setWords(words);
    hours_->setVisible(!me.trainings.empty());
}

Autosave::Outcome MePart::save(int stretch) {
    const auto outcome = store(stretch);
    keepWaiting();
    return outcome;
}

Autosave::Outcome MePart::store(int stretch) {
    using enum Autosave::Outcome;
    const auto stored = read().coaches.me();
    auto me = stored.value_or(Coach{});
    me.me = true;
    bool all = lines_.apply(me);
    me.taughtAt = placesOf(taughtAt_->fitting());
    me.trainings = trainings_->fitting();
    all = all && !taughtAt_->isWaiting() && !trainings_->isWaiting();
    if (stored == me)
        return all ? Nothing : Waiting;
    if (!problemsIn(me, today()).empty())
        return Waiting;
    taughtAt_->settle();
    trainings_->settle();
    if (!attempt(this, [&] { correctMe(notebook(), me, stretch); })) {
        taughtAt_->unsettle();
        trainings_->unsettle();
        refresh(); // a line that was removed is back
        return Waiting;
    }
    return all ? Saved : Waiting;
}

} // namespace alongside
