#include "checklist/checklist_paper.h"

#include "shared/paper/paper.h"
#include "shared/paper/paper_box.h"
#include "shared/text.h"
#include "shared/wording/checklist_words.h"

#include <QCoreApplication>

#include <utility>

namespace alongside {
namespace {

const QRgb kGrey = qRgb(0x5F, 0x5B, 0x54);
constexpr double kBesideBox = 18; // points from the box's left to the words

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

void addItem(Paper& paper, const ChecklistItem& item) {
    const bool fits = item.state != TickState::NotFitting;
    const auto words = toQt(item.text);
    paper.gap(5);
    paper.add({0, true, [&paper, item, fits](QPainter& painter, QRectF room) {
                   if (fits)
                       paintBox(paper, painter, room.topLeft() + QPointF(0, paper.points(2)),
                                {{}, item.state == TickState::Done, false});
               }});
    paper.words(fits ? words : Say::tr("%1 (not fitting)").arg(words), PaperType::Body,
                fits ? QColor(Qt::black) : QColor(kGrey), paper.points(kBesideBox));
}

void addStrategy(Paper& paper, const Checklist& checklist, Strategy strategy) {
    bool begun = false;
    for (const auto& item : checklist.items) {
        if (item.strategy != strategy)
            continue;
        if (!std::exchange(begun, true)) {
            paper.gap(14);
            paper.words(wordsFor(strategy), PaperType::Section, Qt::black, 0, true);
        }
        addItem(paper, item);
    }
}

void addOnlyTheTeacher(Paper& paper, const ChecklistTemplate& form) {
    paper.gap(16);
    paper.words(Say::tr("Only the teacher can say"), PaperType::Section, Qt::black, 0, true);
    paper.gap(3);
    for (const auto& line : form.onlyTheTeacher)
        paper.words(toQt(line.text), PaperType::Body, QColor(kGrey));
}

} // namespace

PaperContent checklistOnPaper(const Checklist& checklist, const ChecklistTemplate& form, const QString& teacher) {
    const auto who = Say::tr("%1, %2", "a teacher, and a month").arg(teacher, periodWords(checklist.period));
    return {toQt(form.title), who, [checklist, form, who](Paper& paper) {
                paper.words(toQt(form.title), PaperType::Title);
                paper.gap(2);
                paper.words(who, PaperType::Body, QColor(kGrey));
                for (const auto strategy : everyValueOf<Strategy>())
                    addStrategy(paper, checklist, strategy);
                addOnlyTheTeacher(paper, form);
            }};
}

} // namespace alongside
