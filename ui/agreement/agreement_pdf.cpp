#include "agreement/agreement_pdf.h"

#include "agreement/paper_answers.h"
#include "agreement/signers.h"
#include "domain/agreement_difference.h"
#include "shared/paper/paper.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

const QRgb kGrey = qRgb(0x5F, 0x5B, 0x54), kAccent = qRgb(0x24, 0x56, 0xB3), kRule = qRgb(0xE6, 0xE2, 0xDA);

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

// A label with a name or a line to write it on, twice side by side.
void addPair(Paper& paper, const QString& left, const QString& leftName, const QString& right,
             const QString& rightName) {
    const auto paint = [&paper, left, leftName, right, rightName](QPainter& painter, QRectF room) {
        const double half = (room.width() - paper.points(24)) / 2;
        const auto side = [&](double x, const QString& label, const QString& name) {
            painter.setFont(paper.font(PaperType::Small, label));
            painter.setPen(QColor(kGrey));
            painter.drawText(QRectF(x, room.y(), half, paper.points(12)), Qt::AlignLeft | Qt::AlignTop, label);
            painter.setPen(QPen(QColor(kGrey), paper.points(0.6)));
            const double y = room.bottom() - paper.points(4);
            painter.drawLine(QPointF(x, y), QPointF(x + half, y));
            painter.setFont(paper.font(PaperType::Body, name));
            painter.setPen(Qt::black);
            const QRectF line(x, room.y() + paper.points(12), half, y - paper.points(2) - room.y() - paper.points(12));
            painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                             painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(half)));
        };
        side(0, left, leftName);
        side(half + paper.points(24), right, rightName);
    };
    paper.add({paper.points(38), true, paint});
    paper.gap(4);
}

void addHead(Paper& paper, const PaperAgreement& content) {
    paper.words(toQt(content.form.title), PaperType::Title);
    paper.gap(2);
    paper.words(versionLine(content), PaperType::Body, QColor(kGrey));
    paper.gap(6);
    addPair(paper, Say::tr("Coach"), content.coach, Say::tr("Teacher"), content.teacher);
    paper.gap(2);
    paper.words(toQt(content.form.note), PaperType::Small, QColor(kGrey));
}

void addSection(Paper& paper, const FormSection& section, const PaperAgreement& content) {
    paper.gap(14);
    paper.add({paper.points(9), true, [&paper](QPainter& painter, QRectF room) {
                   painter.setPen(QPen(QColor(kRule), paper.points(0.8)));
                   painter.drawLine(room.topLeft(), room.topRight());
               }});
    paper.words(QStringLiteral("%1. %2").arg(QLocale().toString(section.number), toQt(section.title)),
                PaperType::Section, QColor(kAccent), 0, true);
    paper.words(toQt(section.intro), PaperType::Small, QColor(kGrey), 0, true);
    for (const auto& field : section.fields)
        addQuestion(paper, field, content.agreement);
}

void addSignatures(Paper& paper, const PaperAgreement& content) {
    const auto [coach, teacher] = signersOf(content.agreement, content.coach, content.teacher);
    paper.gap(16);
    paper.words(Say::tr("Acknowledgement"), PaperType::Section, QColor(kAccent), 0, true);
    paper.words(Say::tr("It is a shared understanding, not a contract."), PaperType::Small, QColor(kGrey), 0, true);
    addPair(paper, Say::tr("Coach"), coach.name, Say::tr("Teacher"), teacher.name);
    addPair(paper, Say::tr("Signature"), {}, Say::tr("Signature"), {});
    addPair(paper, Say::tr("Date"), coach.day, Say::tr("Date"), teacher.day);
}

// After all that is agreed: each question that is answered differently, with both answers; those that were open before
// only by name, for their answers stand above.
void addChanges(Paper& paper, const PaperAgreement& content) {
    if (!content.agreement || !content.before)
        return;
    paper.gap(20);
    paper.words(Say::tr("What changed since version %1").arg(QLocale().toString(content.before->version)),
                PaperType::Section, QColor(kAccent), 0, true);
    const auto changes = differenceBetween(*content.before, *content.agreement, content.form);
    if (changes.empty())
        paper.words(Say::tr("Nothing: both versions say the same."), PaperType::Body);
    QStringList answered;
    for (const auto& change : changes) {
        if (!change.was) {
            answered += toQt(change.question.question);
            continue;
        }
        paper.gap(4);
        paper.words(toQt(change.question.question), PaperType::Question, Qt::black, 0, true);
        paper.words(wasWords(change), PaperType::Body, QColor(kGrey), paper.points(10), true);
        paper.words(nowWords(change), PaperType::Body, Qt::black, paper.points(10));
    }
    if (answered.empty())
        return;
    paper.gap(4);
    paper.words(Say::tr("Answered for the first time"), PaperType::Question, Qt::black, 0, true);
    paper.words(answered.join(QStringLiteral(" · ")), PaperType::Body, Qt::black, paper.points(10));
}

void writeOn(Paper& paper, const PaperAgreement& content) {
    addHead(paper, content);
    for (const auto& section : content.form.sections)
        addSection(paper, section, content);
    addSignatures(paper, content);
    addChanges(paper, content);
}

} // namespace

QString versionLine(const PaperAgreement& paper) {
    if (!paper.agreement)
        return Say::tr("Blank form");
    const auto version = Say::tr("Version %1").arg(QLocale().toString(paper.agreement->version));
    const auto state = stateOn(*paper.agreement, paper.today).value_or(AgreementState::Draft);
    const auto& agreement = *paper.agreement;
    switch (state) {
    case AgreementState::Draft:
        return Say::tr("%1, draft of %2").arg(version, fullDay(paper.today));
    case AgreementState::Discussed:
        return Say::tr("%1, discussed on %2").arg(version, fullDay(*agreement.discussedOn));
    case AgreementState::Acknowledged:
        return Say::tr("%1, acknowledged on %2").arg(version, fullDay(*agreement.acknowledgedOn));
    case AgreementState::Ended:
        return Say::tr("%1, ended on %2").arg(version, fullDay(*agreement.endedOn));
    }
    return version;
}

PaperContent onPaper(const PaperAgreement& paper) {
    QStringList names{paper.coach, paper.teacher};
    names.removeAll(QString());
    const QStringList footer{names.isEmpty() ? toQt(paper.form.title) : names.join(Say::tr(" and ")),
                             versionLine(paper)};
    return {toQt(paper.form.title), footer.join(QStringLiteral(" · ")), [paper](Paper& onto) { writeOn(onto, paper); }};
}

} // namespace alongside
