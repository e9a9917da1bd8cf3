#include "summary/summary_words.h"

#include "shared/paper/html_page.h"
#include "shared/paper/paper.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

const QRgb kGrey = qRgb(0x5F, 0x5B, 0x54);

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString peopleLine(const MeetingSummary& summary) {
    const auto when = summary.start ? Say::tr("%1, %2").arg(timeOfDay(*summary.start), minutesWords(summary.length))
                                    : minutesWords(summary.length);
    const auto who = summary.coach.empty() ? toQt(summary.teacher)
                                           : Say::tr("%1 and %2").arg(toQt(summary.coach), toQt(summary.teacher));
    return Say::tr("%1 (%2)", "who met, and when").arg(who, when);
}

QStringList stepsOf(const MeetingSummary& summary, Side owner) {
    QStringList steps;
    for (const auto& step : summary.steps)
        if (step.owner == owner)
            steps += step.dueOn ? Say::tr("%1 (by %2)").arg(toQt(step.what).simplified(), fullDay(*step.dueOn))
                                : toQt(step.what).simplified();
    return steps;
}

QString headingFor(Side owner) {
    return owner == Side::Coach ? Say::tr("What I promised") : Say::tr("What you take on");
}

QString closingLine() {
    return Say::tr("Tell me if something is missing, or is not how you heard it.");
}

} // namespace

QString summaryTitle(const MeetingSummary& summary) {
    return Say::tr("%1, %2", "the kind of a meeting, and its day").arg(wordsFor(summary.kind), fullDay(summary.on));
}

QString summaryFileName(const MeetingSummary& summary) {
    return Say::tr("Summary, %1, %2").arg(toQt(summary.teacher).left(80), fullDay(summary.on));
}

bool isBare(const MeetingSummary& summary) {
    return toQt(summary.sharedNote).trimmed().isEmpty() && summary.steps.empty();
}

QString summaryText(const MeetingSummary& summary) {
    QStringList parts{summaryTitle(summary) + QLatin1Char('\n') + peopleLine(summary)};
    if (const auto note = toQt(summary.sharedNote).trimmed(); !note.isEmpty())
        parts += note;
    for (const auto owner : {Side::Coach, Side::Teacher})
        if (const auto steps = stepsOf(summary, owner); !steps.isEmpty())
            parts += headingFor(owner) + QStringLiteral("\n- ") + steps.join(QStringLiteral("\n- "));
    parts += closingLine();
    if (!summary.coach.empty())
        parts += toQt(summary.coach);
    return parts.join(QStringLiteral("\n\n"));
}

QByteArray summaryHtml(const MeetingSummary& summary) {
    HtmlPage page(summaryTitle(summary));
    page.paragraph(peopleLine(summary));
    page.paragraph(toQt(summary.sharedNote).trimmed());
    for (const auto owner : {Side::Coach, Side::Teacher})
        if (const auto steps = stepsOf(summary, owner); !steps.isEmpty()) {
            page.heading(2, headingFor(owner));
            page.list(steps);
        }
    page.paragraph(closingLine());
    page.paragraph(toQt(summary.coach));
    return page.whole();
}

PaperContent summaryOnPaper(const MeetingSummary& summary) {
    return {summaryTitle(summary), {}, [summary](Paper& paper) {
                paper.words(summaryTitle(summary), PaperType::Title);
                paper.gap(2);
                paper.words(peopleLine(summary), PaperType::Body, QColor(kGrey));
                paper.gap(12);
                paper.words(toQt(summary.sharedNote).trimmed(), PaperType::Body);
                for (const auto owner : {Side::Coach, Side::Teacher})
                    if (const auto steps = stepsOf(summary, owner); !steps.isEmpty()) {
                        paper.gap(14);
                        paper.words(headingFor(owner), PaperType::Section, Qt::black, 0, true);
                        paper.gap(3);
                        for (const auto& step : steps)
                            paper.words(QStringLiteral("\u2022  ") + step, PaperType::Body, Qt::black, paper.points(6));
                    }
                paper.gap(16);
                paper.words(closingLine(), PaperType::Body, Qt::black, 0, true);
                if (summary.coach.empty())
                    return;
                paper.gap(10);
                paper.words(toQt(summary.coach), PaperType::Body);
            }};
}

} // namespace alongside
