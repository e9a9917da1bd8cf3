#include "trust/win_form.h"

#include "actions/win_actions.h"
#include "leaving/hand_over.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/date_field.h"
#include "shared/done_row.h"
#include "shared/field_rows.h"
#include "shared/form_draft.h"
#include "shared/note_edit.h"
#include "shared/notice_line.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tick.h"
#include "shared/tokens.h"
#include "shared/wording/others_named_words.h"
#include "shared/wording/problem_words.h"
#include "shared/wording/step_words.h"
#include "shared/wording/teacher_words.h"
#include "trust/how_told.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr std::chrono::milliseconds kLookAfter{300};

Win newWin(TeacherId teacher, Date today) {
    Win win;
    win.teacher = teacher;
    win.seenOn = today;
    return win;
}

QString titleFor(const NotebookLink& link, const Win& win) {
    const auto teacher = link.read().teachers.find(win.teacher);
    const auto name = teacher ? calledWords(*teacher) : QString();
    return win.id ? WinForm::tr("A win with %1").arg(name) : WinForm::tr("Note a win with %1").arg(name);
}

std::string draftKeyFor(const Tables& tables, const Win& win) {
    const auto teacher = tables.teachers.find(win.teacher);
    return "win " + (win.id || !teacher ? win.stamp.uuid : "with " + teacher->stamp.uuid);
}

DateField* makeDay(const NotebookLink& link, const QString& name) {
    const auto today = link.today();
    return new DateField(name, today, SchoolDays(link.read().calendar.current()), Lean::Back);
}

} // namespace

WinForm::WinForm(NotebookLink& link, TeacherId teacher, QWidget* parent)
    : WinForm(link, newWin(teacher, link.today()), parent) {}

WinForm::WinForm(NotebookLink& link, const Win& win, QWidget* parent)
    : WinForm(link, win, titleFor(link, win), parent) {}

WinForm::WinForm(NotebookLink& link, const Win& win, const QString& title, QWidget* parent)
    : Panel(title, parent), link_(link), what_(new NoteEdit(tr("Win"))), seenOn_(makeDay(link, tr("Seen on"))),
      namedBy_(new SegmentedChoice(tr("Named by"), {wordsFor(Side::Coach), wordsFor(Side::Teacher)})),
      toldOn_(makeDay(link, tr("Told on"))), toldHow_(new HowTold),
      mayShare_(makeTick(tr("May be mentioned to others"), tr("The teacher said that you may speak of it"))),
      othersNamed_(new NoticeLine(Tone::Warn, QStringLiteral("users"), {})) {
    what_->setPlaceholderText(tr("What worked, and what students did"));
    what_->setRows(2, 8);
    toldOn_->setPlaceholderText(tr("Not told yet"));
    build();
    setWin(win);
    new FormDraft(*this, link, draftKeyFor(link.read(), win),
                  {draftField("what", what_), draftField("seenOn", seenOn_), draftField("namedBy", namedBy_),
                   draftField("toldOn", toldOn_), draftField("toldHow", toldHow_->line()),
                   draftField("mayShare", mayShare_)});
    what_->setFocus();
}

void WinForm::build() {
    auto* rows = new FieldRows;
    whatProblem_ = rows->addRow(tr("&Win"), what_);
    seenProblem_ = rows->addRow(tr("&Seen on"), seenOn_);
    rows->addRow(tr("Named by"), namedBy_);
    toldProblem_ = rows->addRow(tr("&Told on"), toldOn_);
    howProblem_ = rows->addRow(tr("&How"), toldHow_, toldHow_->line());
    rows->addRow(QString(), mayShare_);
    body()->addWidget(rows);
    body()->addWidget(othersNamed_);
    lookSoon_.setSingleShot(true);
    lookSoon_.setInterval(kLookAfter);
    connect(what_, &QPlainTextEdit::textChanged, &lookSoon_, qOverload<>(&QTimer::start));
    connect(&lookSoon_, &QTimer::timeout, this, &WinForm::showOthersNamed);
    remove_ = makeButton(ButtonKind::Quiet, tr("Remove win"), QStringLiteral("trash-2"));
    connect(remove_, &QPushButton::clicked, this, &WinForm::removeStored);
    footer()->addWidget(remove_);
    addDoneRow(*this, [this] { submit(); });
    connect(toldHow_, &HowTold::copyAsked, this, [this] {
        if (copyLeaving(link_, this, {DocumentKind::Win, {stored_.teacher}, what_->toPlainText().trimmed()}))
            toldHow_->sayCopied();
    });
    connect(toldOn_, &DateField::dateChanged, this, [this] {
        if (toldOn_->date())
            toldHow_->offerUsual();
    });
}

void WinForm::setWin(const Win& win) {
    stored_ = win;
    what_->setPlainText(toQt(win.what));
    seenOn_->setDate(win.seenOn);
    namedBy_->setCurrent(static_cast<int>(win.namedBy));
    toldOn_->setDate(win.toldOn);
    toldHow_->setHow(toQt(win.toldHow));
    mayShare_->setChecked(win.mayShare);
    remove_->setVisible(static_cast<bool>(win.id));
    showHowTheyLikeIt();
    showOthersNamed();
}

Win WinForm::win() const {
    auto win = stored_;
    win.what = trimmedFromQt(what_->toPlainText());
    win.seenOn = seenOn_->date().value_or(Date{});
    win.namedBy = static_cast<Side>(namedBy_->current());
    win.toldOn = toldOn_->date();
    win.toldHow = fromQt(toldHow_->how());
    win.mayShare = mayShare_->isChecked();
    return win;
}

void WinForm::showHowTheyLikeIt() {
    const auto teacher = link_.read().teachers.find(stored_.teacher);
    if (teacher)
        toldHow_->setTeacher(calledWords(*teacher), wayToTell(link_.read(), *teacher, link_.today()));
}

void WinForm::showOthersNamed() {
    const auto words = othersNamedWords(link_.read(), fromQt(what_->toPlainText()), {stored_.teacher});
    othersNamed_->setWords(words);
    othersNamed_->setVisible(!words.isEmpty());
}

bool WinForm::showProblems() {
    QString what, seen, told, how;
    for (const auto& problem : problemsIn(win(), link_.today())) {
        if (problem.field == WinField::What)
            what = sentenceFor(problem.fault);
        if (problem.field == WinField::SeenOn)
            seen = sentenceFor(problem.fault);
        if (problem.field == WinField::ToldOn)
            told = problem.fault == Fault::BeforeStart ? tr("This lies before the day on which it was seen.")
                                                       : sentenceFor(problem.fault);
        if (problem.field == WinField::ToldHow)
            how = sentenceFor(problem.fault);
    }
    if (!seenOn_->date())
        seen = seenOn_->isUnclear() ? seenOn_->unclearWords() : tr("On which day did you see it?");
    if (toldOn_->isUnclear())
        told = toldOn_->unclearWords();
    whatProblem_->setProblem(what);
    seenProblem_->setProblem(seen);
    toldProblem_->setProblem(told);
    howProblem_->setProblem(how);
    return what.isEmpty() && seen.isEmpty() && told.isEmpty() && how.isEmpty();
}

void WinForm::submit() {
    if (!showProblems())
        return;
    const auto given = win();
    if (attempt(this, [&] {
            if (given.id)
                correctWin(link_.notebook(), given);
            else
                noteWin(link_.notebook(), given);
        }))
        accept();
}

void WinForm::removeStored() {
    if (attempt(this, [this] { removeWin(link_.notebook(), stored_.id); }))
        reject(); // what was typed waits for the win to come back
}

} // namespace alongside
