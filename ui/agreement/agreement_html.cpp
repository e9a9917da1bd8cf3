#include "agreement/agreement_html.h"

#include "agreement/signers.h"
#include "domain/agreement_difference.h"
#include "shared/paper/html_page.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

// As on paper: after all that is agreed, and what was open before only by name, for its answer stands above.
void addChanges(HtmlPage& page, const PaperAgreement& paper) {
    if (!paper.agreement || !paper.before)
        return;
    page.heading(2, Say::tr("What changed since version %1").arg(QLocale().toString(paper.before->version)));
    const auto changes = differenceBetween(*paper.before, *paper.agreement, paper.form);
    if (changes.empty())
        page.paragraph(Say::tr("Nothing: both versions say the same."));
    QStringList answered;
    for (const auto& change : changes)
        if (change.was)
            page.question(toQt(change.question.question), wasWords(change) + QLatin1Char('\n') + nowWords(change));
        else
            answered += toQt(change.question.question);
    if (answered.empty())
        return;
    page.heading(3, Say::tr("Answered for the first time"));
    page.list(answered);
}

void addSection(HtmlPage& page, const FormSection& section, const PaperAgreement& paper) {
    page.heading(2, QStringLiteral("%1. %2").arg(QLocale().toString(section.number), toQt(section.title)));
    page.paragraph(toQt(section.intro));
    for (const auto& field : section.fields)
        page.question(toQt(field.question), paper.agreement ? answerWords(field, *paper.agreement) : QString());
}

} // namespace

QByteArray agreementHtml(const PaperAgreement& paper) {
    HtmlPage page(toQt(paper.form.title));
    page.paragraph(versionLine(paper));
    page.list({Say::tr("Coach: %1").arg(paper.coach), Say::tr("Teacher: %1").arg(paper.teacher)});
    page.paragraph(toQt(paper.form.note));
    for (const auto& section : paper.form.sections)
        addSection(page, section, paper);
    page.heading(2, Say::tr("Acknowledgement"));
    page.paragraph(Say::tr("It is a shared understanding, not a contract."));
    const auto signers = signersOf(paper.agreement, paper.coach, paper.teacher);
    page.signature(Say::tr("Coach"), signers.coach.name, signers.coach.day);
    page.signature(Say::tr("Teacher"), signers.teacher.name, signers.teacher.day);
    addChanges(page, paper);
    return page.whole();
}

} // namespace alongside
