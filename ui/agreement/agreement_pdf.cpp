#include "agreement/agreement_pdf.h"

#include "agreement/paper.h"
#include "agreement/paper_answers.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"
#include "shared/wording/date_words.h"
#include "store/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace alongside {
namespace {

const QRgb kGrey = qRgb(0x5F, 0x5B, 0x54), kAccent = qRgb(0x24, 0x56, 0xB3), kRule = qRgb(0xE6, 0xE2, 0xDA);

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

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

// A label with a name or a line to write it on, twice side by side.
void addPair(Paper& paper, const QString& left, const QString& leftName, const QString& right,
             const QString& rightName) {
    const auto paint = [&paper, left, leftName, right, rightName](QPainter& painter, QRectF room) {
        const double half = (room.width() - paper.points(24)) / 2;
        const auto side = [&](double x, const QString& label, const QString& name) {
            painter.setFont(paper.font(PaperType::Small));
            painter.setPen(QColor(kGrey));
            painter.drawText(QRectF(x, room.y(), half, paper.points(12)), Qt::AlignLeft | Qt::AlignTop, label);
            painter.setPen(QPen(QColor(kGrey), paper.points(0.6)));
            const double y = room.bottom() - paper.points(4);
            painter.drawLine(QPointF(x, y), QPointF(x + half, y));
            painter.setFont(paper.font(PaperType::Body));
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
    const auto said = [&](Side who) -> const Acknowledgement* {
        if (!content.agreement)
            return nullptr;
        const auto& all = content.agreement->acknowledgements;
        const auto own = std::find_if(all.begin(), all.end(), [who](const auto& each) { return each.who == who; });
        return own == all.end() ? nullptr : &*own;
    };
    const auto* coach = said(Side::Coach);
    const auto* teacher = said(Side::Teacher);
    const auto day = [](const Acknowledgement* each) { return each ? fullDay(each->on) : QString(); };
    const auto name = [](const Acknowledgement* each, const QString& known) { return each ? toQt(each->name) : known; };
    paper.gap(16);
    paper.words(Say::tr("Acknowledgement"), PaperType::Section, QColor(kAccent), 0, true);
    paper.words(Say::tr("It is a shared understanding, not a contract."), PaperType::Small, QColor(kGrey), 0, true);
    addPair(paper, Say::tr("Coach"), name(coach, content.coach), Say::tr("Teacher"), name(teacher, content.teacher));
    addPair(paper, Say::tr("Signature"), {}, Say::tr("Signature"), {});
    addPair(paper, Say::tr("Date"), day(coach), Say::tr("Date"), day(teacher));
}

void layOut(QPdfWriter& writer, const PaperAgreement& content) {
    Paper paper(writer);
    addHead(paper, content);
    for (const auto& section : content.form.sections)
        addSection(paper, section, content);
    addSignatures(paper, content);
    QStringList names{content.coach, content.teacher};
    names.removeAll(QString());
    const QStringList footer{names.isEmpty() ? toQt(content.form.title) : names.join(Say::tr(" and ")),
                             versionLine(content)};
    paper.print(footer.join(QStringLiteral(" · ")));
}

} // namespace

QPageSize usualPageSize() {
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

void writeAgreementPdf(const QString& path, const PaperAgreement& paper, const QPageSize& size) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Kind::CannotSave, fromQt(path));
    {
        QPdfWriter writer(&file);
        writer.setResolution(1200);
        writer.setPageSize(size);
        writer.setPageMargins(QMarginsF(19, 18, 19, 14), QPageLayout::Millimeter);
        writer.setTitle(toQt(paper.form.title));
        writer.setCreator(QStringLiteral("Alongside"));
        layOut(writer, paper);
    }
    if (!file.commit())
        throw Error(Error::Kind::CannotSave, fromQt(path));
}

} // namespace alongside
