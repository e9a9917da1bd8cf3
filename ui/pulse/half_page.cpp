#include "pulse/half_page.h"

#include "leaving/print_leaving.h"
#include "leaving/save_leaving.h"
#include "shared/paper/paper.h"
#include "shared/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {
namespace {

const QRgb kInk = qRgb(0x21, 0x1F, 0x1C), kGrey = qRgb(0x5F, 0x5B, 0x54), kRule = qRgb(0xE6, 0xE2, 0xDA);
constexpr double kRow = 20, kLabels = 25, kCircle = 9, kSentence = 0.52; // points, and the sentence's part of the width

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HalfPage)
};

QRectF cell(const QRectF& room, std::size_t column, std::size_t columns) {
    const double width = room.width() * (1 - kSentence) / static_cast<double>(columns);
    return {room.x() + room.width() * kSentence + width * static_cast<double>(column), room.y(), width, room.height()};
}

void addLabels(Paper& paper, const std::vector<PulseAnswerLabel>& answers) {
    paper.add({paper.points(kLabels), true, [&paper, answers](QPainter& painter, QRectF room) {
                   painter.setPen(QColor(kGrey));
                   for (std::size_t i = 0; i < answers.size(); ++i) {
                       const auto label = toQt(answers[i].label);
                       painter.setFont(paper.font(PaperType::Small, label));
                       painter.drawText(cell(room, i, answers.size()), Qt::AlignCenter | Qt::TextWordWrap, label);
                   }
               }});
}

void addSentence(Paper& paper, const QString& sentence, std::size_t answers) {
    paper.add({paper.points(kRow), true, [&paper, sentence, answers](QPainter& painter, QRectF room) {
                   painter.setPen(QPen(QColor(kRule), paper.points(0.5)));
                   painter.drawLine(room.topLeft(), room.topRight());
                   painter.setFont(paper.font(PaperType::Small, sentence));
                   painter.setPen(QColor(kInk));
                   const QRectF left(room.x(), room.y(), room.width() * kSentence - paper.points(6), room.height());
                   painter.drawText(left, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, sentence);
                   painter.setPen(QPen(QColor(kInk), paper.points(0.7)));
                   const double radius = paper.points(kCircle) / 2;
                   for (std::size_t i = 0; i < answers; ++i)
                       painter.drawEllipse(cell(room, i, answers).center(), radius, radius);
               }});
}

// `last` stands at the end of the form.
void addForm(Paper& paper, const HalfPage& page, const QString& last = {}) {
    paper.words(Say::tr("How is the coaching for you?"), PaperType::Section, QColor(kInk), 0, true);
    paper.words(toQt(page.form.intro), PaperType::Small, QColor(kGrey), 0, true);
    if (page.teacher.isEmpty())
        paper.words(Say::tr("Please leave your name out."), PaperType::Small, QColor(kGrey), 0, true);
    else
        paper.words(Say::tr("From %1 for %2", "a teacher, a coach")
                        .arg(page.teacher, page.coach.isEmpty() ? Say::tr("your coach") : page.coach),
                    PaperType::Question, QColor(kInk), 0, true);
    addLabels(paper, page.form.answers);
    for (const auto& item : page.form.items)
        addSentence(paper, toQt(item.text), page.form.answers.size());
    paper.gap(4);
    paper.words(toQt(page.form.freeLine), PaperType::Small, QColor(kInk), 0, true);
    paper.blankLine(1, true);
    paper.blankLine(1, !last.isEmpty());
    if (!last.isEmpty())
        paper.words(last, PaperType::Small, QColor(kGrey));
}

void addBlank(Paper& paper, double height) {
    paper.add({std::max(0.0, height), true, {}});
}

// In the middle of the sheet, so that each half is the size of half a sheet.
void addCut(Paper& paper) {
    const double height = std::max(0.0, paper.sheet().center().y() - paper.used());
    paper.add({height, true, [&paper](QPainter& painter, QRectF room) {
                   painter.setPen(QPen(QColor(kGrey), paper.points(0.6), Qt::DashLine));
                   painter.drawLine(room.bottomLeft(), room.bottomRight());
               }});
}

// The lower half begins as far below the cut as the upper one below the edge, or as far as there is room.
void addTwice(Paper& paper, const HalfPage& page, const QString& last) {
    addForm(paper, page, last);
    const double form = paper.used();
    addCut(paper);
    addBlank(paper, std::min(-paper.sheet().top(), paper.room() - paper.used() - form));
    addForm(paper, page, last);
}

std::vector<TeacherId> those(const std::optional<TeacherId>& about) {
    return about ? std::vector{*about} : std::vector<TeacherId>();
}

} // namespace

PaperContent contentOf(const HalfPage& page) {
    const auto free = Say::tr("Always free to skip");
    if (!page.teacher.isEmpty())
        return {Say::tr("Pulse"), free, [page](Paper& paper) { addForm(paper, page); }};
    return {Say::tr("Pulse"), {}, [page, free](Paper& paper) { addTwice(paper, page, free); }};
}

void saveHalfPage(NotebookLink& link, const HalfPage& page, std::optional<TeacherId> about, QWidget* over,
                  const std::function<void(const QString&)>& saved) {
    const LeavingFile file{DocumentKind::PulseSheet, those(about),
                           about ? Say::tr("Pulse, %1").arg(page.teacher.left(80)) : Say::tr("Pulse without names")};
    saveLeaving(
        link, over, file, WayOut::SavedPdf, [page] { return pdfOf(contentOf(page)); }, saved);
}

void printHalfPage(NotebookLink& link, const HalfPage& page, std::optional<TeacherId> about, QWidget* over,
                   const std::function<void()>& printed) {
    printLeaving(link, over, {DocumentKind::PulseSheet, those(about)}, contentOf(page), printed);
}

} // namespace alongside
