#include "settings/school_card.h"

#include "actions/notebook_actions.h"
#include "overview/school_teachers.h"
#include "settings/culture_row.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/completion_field.h"
#include "shared/kept_drafts.h"
#include "shared/label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>

namespace alongside {
namespace {

constexpr std::size_t kMostNamed = 5;
const std::string kNotes = "culture_notes"; // of the draft

std::string keyOf(const School& school) {
    return "school " + school.stamp.uuid;
}

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SchoolCard)
};

QString namesOf(const std::vector<Teacher>& teachers) {
    QStringList names;
    const auto named = teachers.size() == kMostNamed + 1 ? teachers.size() : std::min(teachers.size(), kMostNamed);
    for (std::size_t i = 0; i < named; ++i)
        names += toQt(teachers[i].name);
    if (teachers.size() > named)
        names += Say::tr("%Ln other(s)", nullptr, static_cast<int>(teachers.size() - named));
    return QLocale().createSeparatedList(names);
}

} // namespace

SchoolCard::SchoolCard(NotebookLink& link, SchoolId school, const std::string& draft, QWidget* parent)
    : Card(QString(), parent), link_(link), school_(school), days_(link.read().calendar.current()),
      lines_([this](const School& each) { return problemsIn(each, link_.today()); }),
      teachers_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), refusal_(nullptr), notesPlace_(new QWidget) {
    makeLines();
    makeNotes();
    if (const auto stored = link.read().schools.find(school))
        waiting_.emplace(link, keyOf(*stored));
    else if (!draft.empty())
        waiting_.emplace(link, draft);
}

void SchoolCard::makeLines() {
    auto* rows = new FieldRows;
    const auto add = [&](const QString& label, const TextLines<School, SchoolField>::Member& of) {
        lines_.add(*rows, label, of, [this] { Q_EMIT edited(); });
    };
    add(tr("Name"), {"name", &School::name, SchoolField::Name});
    add(tr("Short name"), {"short_name", &School::shortName, SchoolField::ShortName});
    add(tr("Principal"), {"principal", &School::principal, SchoolField::Principal});
    auto* remove = makeSmallButton(ButtonKind::Quiet, tr("Remove"), QStringLiteral("trash-2"));
    remove->setAccessibleName(tr("Remove this school"));
    refusal_ = new ProblemLabel(remove);
    connect(remove, &QPushButton::clicked, this, &SchoolCard::askToRemove);
    addToHeading(remove);
    body()->addWidget(refusal_);
    body()->addWidget(rows);
    body()->addWidget(teachers_);
}

void SchoolCard::makeNotes() {
    auto* column = new QVBoxLayout(notesPlace_);
    column->setContentsMargins(0, px(space::kSmall), 0, 0);
    column->addWidget(makeLabel(tr("A culture of trust around coaching"), TextRole::Strong));
    column->addWidget(new WrappedLabel(tr("What leaders here do for it, or what you asked them for: a dated note at a "
                                          "time. A coach can influence all four domains."),
                                       TextRole::Small, Shade::Secondary));
    notes_ = std::make_unique<EntryList<CultureNote>>(
        column, tr("Add note"), [this] { return new CultureRow(link_.today(), days_); }, [this] { Q_EMIT edited(); });
    body()->addWidget(notesPlace_);
}

void SchoolCard::showStored() {
    const auto stored = link_.read().schools.find(school_);
    setHeading(stored ? toQt(stored->name) : tr("New school"));
    teachers_->setWords(wordsForTeachers());
    teachers_->setVisible(stored.has_value());
    notesPlace_->setVisible(stored.has_value());
    if (teachersAt(link_.read(), school_).empty())
        refusal_->setProblem({});
    notes_->setToday(link_.today());
    if (!stored)
        return;
    lines_.show(*stored);
    notes_->show(stored->cultureNotes);
}

bool SchoolCard::showWaiting() {
    if (!waiting_ || waiting_->words().empty())
        return false;
    lines_.showWaiting(waiting_->words());
    notes_->showWaiting(kNotes, waiting_->words());
    return true;
}

void SchoolCard::keepWaiting() {
    const auto stored = link_.read().schools.find(school_);
    auto words = lines_.waiting(stored.value_or(School{}));
    notes_->putWaiting(kNotes, words);
    if (!waiting_ && !words.empty())
        waiting_.emplace(link_, stored ? keyOf(*stored) : KeptDrafts::of(link_).newKey(kNewOnes));
    if (waiting_)
        waiting_->keep(std::move(words));
}

QString SchoolCard::wordsForTeachers() const {
    const auto teachers = teachersAt(link_.read(), school_);
    return teachers.empty() ? tr("None of your teachers works here.")
                            : tr("Your teachers here: %1.").arg(namesOf(teachers));
}

void SchoolCard::begin() {
    findChild<QLineEdit*>()->setFocus(Qt::OtherFocusReason);
}

bool SchoolCard::matches(const QString& words) const {
    const auto school = link_.read().schools.find(school_);
    if (!school)
        return true;
    auto all = QStringList{toQt(school->name), toQt(school->shortName), toQt(school->principal)};
    for (const auto& note : school->cultureNotes)
        all += toQt(note.text);
    return alongside::matches(all.join(QLatin1Char(' ')), words);
}

void SchoolCard::askToRemove() {
    const auto teachers = teachersAt(link_.read(), school_);
    if (!teachers.empty()) {
        refusal_->setProblem(
            tr("Your teachers still work here: %1. Give them another school first, or end with them and "
               "leave the school as it is.")
                .arg(namesOf(teachers)));
        return;
    }
    if (school_ && !attempt(this, [this] { removeSchool(link_.notebook(), school_); }))
        return;
    if (waiting_)
        waiting_->keep({});
    Q_EMIT given();
}

Autosave::Outcome SchoolCard::add(const School& school, int stretch, bool all) {
    const QScopedValueRollback<bool> adding(isBeingAdded_, true);
    if (!attempt(this, [&] { school_ = addSchool(link_.notebook(), school, stretch); }))
        return Autosave::Outcome::Waiting;
    if (waiting_)
        waiting_->keep({}); // from now on under its own key
    waiting_.reset();
    showStored();
    return all ? Autosave::Outcome::Saved : Autosave::Outcome::Waiting;
}

Autosave::Outcome SchoolCard::save(int stretch) {
    if (school_ && !link_.read().schools.find(school_))
        return Autosave::Outcome::Nothing; // it was removed meanwhile
    const auto outcome = store(stretch);
    keepWaiting();
    return outcome;
}

Autosave::Outcome SchoolCard::store(int stretch) {
    using enum Autosave::Outcome;
    const auto stored = link_.read().schools.find(school_);
    auto school = stored.value_or(School{});
    bool all = lines_.apply(school);
    school.cultureNotes = notes_->fitting();
    all = all && !notes_->isWaiting();
    if (stored == school)
        return all ? Nothing : Waiting;
    if (!problemsIn(school, link_.today()).empty())
        return Waiting;
    if (!stored)
        return add(school, stretch, all);
    notes_->settle();
    if (!attempt(this, [&] { correctSchool(link_.notebook(), school, stretch); })) {
        notes_->unsettle();
        showStored();
        return Waiting;
    }
    return all ? Saved : Waiting;
}

} // namespace alongside
