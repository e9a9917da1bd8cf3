#include "trust/dashboard_paper.h"

#include "shared/paper/paper.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/trust_words.h"
#include "trust/figures.h"

#include <QCoreApplication>

namespace alongside {
namespace {

const QRgb kInk = qRgb(0x21, 0x1F, 0x1C), kGrey = qRgb(0x5F, 0x5B, 0x54);
constexpr double kMark = 6, kMarkStep = 9; // points
constexpr int kMostMarks = 40;             // beyond it the sentence says it alone

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

void paintMark(QPainter& painter, const QRectF& room, Mark mark) {
    switch (mark) {
    case Mark::Circle:
        return painter.drawEllipse(room);
    case Mark::Square:
        return painter.drawRect(room);
    case Mark::Diamond:
        painter.drawPolygon(QPolygonF({{room.center().x(), room.top()},
                                       {room.right(), room.center().y()},
                                       {room.center().x(), room.bottom()},
                                       {room.left(), room.center().y()}}));
    }
}

void addMarks(Paper& paper, const trust::Tally& tally, Mark mark) {
    paper.add({paper.points(12), true, [&paper, tally, mark](QPainter& painter, QRectF room) {
                   painter.setPen(QPen(QColor(kInk), paper.points(0.7)));
                   for (int i = 0; i < tally.n; ++i) {
                       painter.setBrush(i < tally.k ? QBrush(QColor(kInk)) : QBrush(Qt::NoBrush));
                       paintMark(painter,
                                 QRectF(room.left() + paper.points(kMarkStep * i), room.top() + paper.points(2),
                                        paper.points(kMark), paper.points(kMark)),
                                 mark);
                   }
                   painter.setBrush(Qt::NoBrush);
               }});
}

void addFigure(Paper& paper, const Figure& figure, Mark mark) {
    paper.gap(7);
    if (figure.tally && figure.tally->n > 0 && figure.tally->n <= kMostMarks)
        addMarks(paper, *figure.tally, mark);
    paper.words(figure.sentence, PaperType::Body, QColor(kInk), 0, !figure.before.isEmpty());
    if (!figure.before.isEmpty())
        paper.words(figure.before, PaperType::Small, QColor(kGrey));
}

void addDimension(Paper& paper, const trust::Assessment& assessment, Dimension dimension, Date today) {
    paper.gap(16);
    paper.words(Say::tr("%1: %2", "a dimension of trust, and where it stands")
                    .arg(titleOf(dimension), wordFor(assessment.summaryOf(dimension))),
                PaperType::Section, Qt::black, 0, true);
    for (const auto& figure : figuresOf(assessment, dimension, today))
        addFigure(paper, figure, markOf(toneOf(dimension)));
}

} // namespace

PaperContent dashboardOnPaper(const trust::Assessment& assessment, const QString& teacher, Date today) {
    const auto title = Say::tr("Trust with %1: what the log shows of my practice").arg(teacher);
    const auto& window = assessment.windows.now;
    const auto when = Say::tr("%1 to %2").arg(fullDay(window.from), fullDay(window.until));
    return {title, Say::tr("%1, %2", "a teacher, and the days").arg(teacher, when),
            [assessment, title, when, today](Paper& paper) {
                paper.words(title, PaperType::Title);
                paper.gap(2);
                paper.words(when, PaperType::Body, QColor(kGrey));
                paper.gap(4);
                paper.words(Say::tr("Counts of what was logged, not a judgement of anybody. Filled marks count, open "
                                    "ones do not."),
                            PaperType::Small, QColor(kGrey));
                for (const auto dimension : everyValueOf<Dimension>())
                    addDimension(paper, assessment, dimension, today);
            }};
}

} // namespace alongside
