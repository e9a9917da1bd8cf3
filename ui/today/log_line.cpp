#include "today/log_line.h"

#include "meetings/visit_rule.h"
#include "shared/attempt.h"
#include "shared/icon.h"
#include "shared/kept_drafts.h"
#include "shared/label.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "shared/notice_line.h"
#include "shared/teacher_candidates.h"
#include "shared/text.h"
#include "shared/typing_watch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kMostNames = 8;
constexpr int kLongest = 4000;
const std::string kDraft = "line on today";

} // namespace

LogLine::LogLine(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : QWidget(parent), link_(link), navigator_(navigator), line_(new QLineEdit),
      understood_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)),
      problem_(new NoticeLine(Tone::Warn, QStringLiteral("info"), {})), names_(new QStandardItemModel(this)),
      completer_(new QCompleter(names_, this)) {
    line_->setAccessibleName(tr("Log in one line"));
    line_->setMaxLength(kLongest);
    line_->addAction(icon(QStringLiteral("notebook-pen"), Ink::Secondary), QLineEdit::LeadingPosition);
    line_->installEventFilter(this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setWidget(line_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addWidget(line_);
    column->addWidget(understood_);
    column->addWidget(problem_);
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textChanged, this, [this] {
        problem_->hide();
        read();
        showUnderstood();
        suggest();
    });
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &LogLine::complete);
    connect(line_, &QLineEdit::returnPressed, this, [this] { // only while names are offered
        if (!completer_->popup()->currentIndex().isValid())
            openPanel();
    });
    problem_->hide();
    showUnderstood();
    if (const auto kept = KeptDrafts::of(link_).findNext(kDraft))
        line_->setText(toQt(kept->body));
    connect(new TypingWatch(this), &TypingWatch::timeToKeep, this, &LogLine::keep);
}

LogLine::~LogLine() {
    keep();
}

void LogLine::keep() {
    auto& drafts = KeptDrafts::of(link_);
    const auto kept = drafts.find(kDraft);
    const auto typed = fromQt(line_->text());
    if (typed.empty() && kept)
        drafts.forget(kDraft);
    if (typed.empty() || (kept && kept->body == typed))
        return;
    if (const auto trouble = drafts.keep(kDraft, typed)) {
        problem_->setWords(*trouble);
        problem_->show();
    }
}

void LogLine::refresh() {
    teachers_.reset();
    const auto first = link_.read().teachers.first();
    const auto somebody = first ? candidateOf(*first).words.section(QLatin1Char(' '), 0, 0).toLower()
                                : tr("ana", "a teacher in the example of the line to log from");
    line_->setPlaceholderText(
        tr("Log: %1 planning 20 min what you talked about > what you promise by fri").arg(somebody));
    problem_->hide();
    read();
    showUnderstood();
}

const QList<Candidate>& LogLine::teachers() const {
    if (!teachers_)
        teachers_ = teacherCandidates(link_.read());
    return *teachers_;
}

void LogLine::read() {
    said_ = {};
    if (line_->text().trimmed().isEmpty())
        return;
    const auto today = link_.today();
    const SchoolDays days(link_.read().calendar.current());
    said_ = quickLogIn(line_->text(), teachers(), today, days);
}

Meeting LogLine::meeting(bool another) const {
    return meetingFrom(said_, link_.read(), link_.today(), localTime(link_.notebook().now()), another);
}

void LogLine::showUnderstood() {
    const bool blank = line_->text().trimmed().isEmpty();
    understood_->setVisible(!blank);
    if (blank)
        return;
    auto words = understoodWords(meeting(), link_.read(), link_.today());
    for (const auto& step : said_.steps)
        if (!step.noSuchDay.isEmpty())
            words = tr("%1. %2", "what was understood, and what was not").arg(words, step.noSuchDay);
    auto how = tr("Enter opens the panel, Ctrl+Enter logs it.");
    if (said_.with.isEmpty())
        how = said_.maybe.isEmpty() ? tr("It begins with no teacher's name, so all of it is the note. Enter opens the "
                                         "panel to add who it was.")
                                    : tr("Enter opens the panel to add who it was.");
    understood_->setWords(tr("%1\n%2", "what was understood, and how to go on").arg(words, how));
    line_->setAccessibleDescription(words);
}

// Names show while nothing but a name is typed that may be several people's or is not whole yet.
void LogLine::suggest() {
    names_->clear();
    if (said_.nameOnly && !line_->text().endsWith(QLatin1Char(' ')))
        for (const auto& each : teachers())
            if ((said_.with + said_.maybe).contains(each.id) && names_->rowCount() < kMostNames)
                names_->appendRow(new QStandardItem(each.words));
    const bool whole = names_->rowCount() == 1 && folded(names_->item(0)->text()) == folded(line_->text().trimmed());
    if (names_->rowCount() == 0 || whole)
        completer_->popup()->hide();
    else
        completer_->complete();
}

// In the place of the name that is being typed, behind those before it.
void LogLine::complete(const QString& name) {
    const auto typed = line_->text();
    const auto before = typed.left(typed.lastIndexOf(QLatin1Char(',')) + 1);
    line_->setText(before.isEmpty() ? name + QLatin1Char(' ') : before + QLatin1Char(' ') + name + QLatin1Char(' '));
}

bool LogLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched != line_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    const auto picked = completer_->popup()->isVisible() ? completer_->popup()->currentIndex() : QModelIndex();
    completer_->popup()->hide();
    if (picked.isValid())
        complete(picked.data().toString());
    else if (key->modifiers() & Qt::ControlModifier)
        logAtOnce();
    else
        openPanel();
    return true;
}

void LogLine::openPanel() {
    if (line_->text().trimmed().isEmpty())
        return;
    MeetingRequest request;
    request.typed = typed(false);
    request.typed->another = [other = typed(true)] { return other; };
    request.with = request.typed->contact.with;
    Q_EMIT navigator_.meetingWanted(request);
}

TypedMeeting LogLine::typed(bool another) {
    auto said = meeting(another);
    return {std::move(said.contact), std::move(said.nextSteps), [line = QPointer(this)] {
                if (line)
                    line->forget();
            }};
}

void LogLine::forget() {
    line_->clear();
    keep();
}

QString LogLine::whyNotAtOnce(const Meeting& meeting) const {
    if (!said_.maybe.isEmpty()) {
        QStringList names;
        for (const auto& each : teachers())
            if (said_.maybe.contains(each.id))
                names += each.words;
        return tr("Which one do you mean: %1?").arg(QLocale().createSeparatedList(names));
    }
    if (said_.with.isEmpty())
        return tr("Begin with a teacher's name, or press Enter for the panel.");
    for (const auto& step : said_.steps)
        if (!step.noSuchDay.isEmpty())
            return tr("%1 Say another day, or press Enter for the panel.").arg(step.noSuchDay);
    return visitRuleWords(link_.read(), meeting.contact);
}

void LogLine::logAtOnce() {
    if (line_->text().trimmed().isEmpty())
        return;
    const auto typed = meeting();
    if (const auto why = whyNotAtOnce(typed); !why.isEmpty()) {
        problem_->setWords(why);
        problem_->show();
        return;
    }
    const auto draft = KeptDrafts::of(link_).keyNow(kDraft);
    const bool stored = attempt(this, [&] {
        if (typed.contact.id)
            correctMeeting(link_.notebook(), typed, draft);
        else
            logMeeting(link_.notebook(), typed, draft);
    });
    if (stored)
        forget();
}

} // namespace alongside
