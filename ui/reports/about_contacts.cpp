#include "reports/about_sections.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"

#include <QCoreApplication>

// What happened between the two: meetings, next steps, wins.

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AllAboutTeacher)
};

// Words of one line each, those that are empty left out.
QString lines(const QStringList& words) {
    auto kept = words;
    kept.removeAll(QString());
    return kept.join(QLatin1Char('\n'));
}

QString labelled(const QString& label, const std::string& text) {
    const auto words = toQt(text).trimmed();
    return words.isEmpty() ? QString() : Say::tr("%1: %2", "what, and what is said of it").arg(label, words);
}

QString frameOf(const Contact& contact) {
    QStringList parts{wordsFor(contact.status), minutesWords(contact.length), wordsFor(contact.mode)};
    if (contact.start)
        parts.insert(1, timeOfDay(*contact.start));
    if (!contact.place.empty())
        parts += toQt(contact.place);
    return parts.join(Say::tr(", ", "between words"));
}

QString welcomeOf(const Contact& contact) {
    return Say::tr("%1. %2.", "who asked for a meeting; how welcome it was")
        .arg(wordsFor(contact.askedBy), wordsFor(contact.welcome));
}

QString datesOf(const Contact& contact) {
    QStringList parts;
    if (contact.planned)
        parts += Say::tr("It was an appointment.");
    if (contact.noticeOn)
        parts += Say::tr("Notice on %1.").arg(fullDay(*contact.noticeOn));
    if (contact.summarySentOn)
        parts += Say::tr("Summary sent on %1.").arg(fullDay(*contact.summarySentOn));
    return parts.join(QLatin1Char(' '));
}

QString ticksOf(const Contact& contact) {
    QStringList ticked;
    const auto add = [&](bool is, const QString& words) {
        if (is)
            ticked += words;
    };
    add(contact.openedWithWin, Say::tr("opened with a win"));
    add(contact.readBack, Say::tr("read back"));
    add(contact.hardMoment, Say::tr("a hard moment"));
    add(contact.nothingToDo, Say::tr("nothing left to do"));
    add(contact.goalLinked, Say::tr("about the goal"));
    add(contact.cycle.has_value(), Say::tr("part of a coaching cycle"));
    return ticked.isEmpty() ? QString() : Say::tr("Ticked: %1").arg(ticked.join(Say::tr(", ", "between words")));
}

DocumentItem itemOf(const ContactOfOne& one) {
    const auto& contact = one.contact;
    QStringList words{frameOf(contact)};
    if (one.others > 0)
        words += Say::tr("With %Ln colleague(s) besides you", nullptr, one.others);
    words << welcomeOf(contact) << datesOf(contact) << ticksOf(contact);
    for (const auto& move : one.moves)
        words += labelled(Say::tr("Words I used"), move);
    words << labelled(Say::tr("Shared note"), contact.sharedNote)
          << labelled(Say::tr("Private note"), contact.privateNote);
    return {Say::tr("%1, %2", "a day; a kind of meeting").arg(fullDay(contact.on), wordsFor(contact.kind)),
            lines(words)};
}

QString historyOf(const NextStep& step) {
    QStringList parts;
    if (step.dueOn)
        parts += Say::tr("First due on %1.").arg(fullDay(*step.dueOn));
    for (const auto& moved : step.renegotiations)
        parts += Say::tr("Moved on %1 to %2.").arg(fullDay(moved.on), fullDay(moved.dueOn));
    parts += step.closedOn
                 ? Say::tr("%1 on %2.", "kept, missed; a day").arg(wordsFor(step.state), fullDay(*step.closedOn))
                 : wordsFor(step.state) + QLatin1Char('.');
    if (step.lookBack)
        parts += Say::tr("Looked back on %1: %2.").arg(fullDay(step.lookBack->on), wordsFor(step.lookBack->verdict));
    return parts.join(QLatin1Char(' '));
}

QString natureOf(const NextStep& step) {
    QStringList parts;
    if (step.kind)
        parts += wordsFor(*step.kind);
    if (step.fitted)
        parts += Say::tr("fitted to your class");
    if (step.offeredBeforeAsked)
        parts += Say::tr("offered before you asked");
    if (step.goalLinked)
        parts += Say::tr("about the goal");
    return parts.join(Say::tr(", ", "between words"));
}

} // namespace

DocumentSection contactsOf(const AllAboutTeacher& all) {
    DocumentSection section{Say::tr("Our meetings and other contacts"), {}, {}};
    for (const auto& contact : all.contacts)
        section.items.push_back(itemOf(contact));
    return section;
}

DocumentSection stepsOf(const AllAboutTeacher& all, Side owner) {
    DocumentSection section{
        owner == Side::Coach ? Say::tr("What I promised you") : Say::tr("What you took on"), {}, {}};
    for (const auto& step : all.steps)
        if (step.owner == owner)
            section.items.push_back(
                {Say::tr("%1, made on %2", "a next step; a day")
                     .arg(toQt(step.what).simplified(), fullDay(step.madeOn)),
                 lines({historyOf(step), natureOf(step), labelled(Say::tr("Source"), step.source)})});
    return section;
}

DocumentSection winsOf(const AllAboutTeacher& all) {
    DocumentSection section{Say::tr("Wins"), {}, {}};
    for (const auto& win : all.wins) {
        QStringList words{win.namedBy == Side::Teacher ? Say::tr("You named it.") : Say::tr("I named it.")};
        if (win.toldOn)
            words += Say::tr("Told on %1.").arg(fullDay(*win.toldOn));
        words += labelled(Say::tr("How"), win.toldHow);
        words += win.mayShare ? Say::tr("You said that I may share it.") : Say::tr("Not for others.");
        section.items.push_back(
            {Say::tr("%1: %2", "what, and what is said of it").arg(fullDay(win.seenOn), toQt(win.what).simplified()),
             lines(words)});
    }
    return section;
}

} // namespace alongside
