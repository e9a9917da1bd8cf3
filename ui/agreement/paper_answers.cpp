#include "agreement/paper_answers.h"

#include "shared/paper/paper.h"
#include "shared/paper/paper_box.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alongside {
namespace {

const QRgb kInk = qRgb(0x21, 0x1F, 0x1C), kGrey = qRgb(0x5F, 0x5B, 0x54);
constexpr double kBoxRow = 15, kBesideBox = 6, kScaleWidth = 62; // points

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

double wordsWidth(const Paper& paper, const QString& words) {
    return QFontMetricsF(paper.font(PaperType::Body, words)).horizontalAdvance(words);
}

void paintBoxAndWords(const Paper& paper, QPainter& painter, const QRectF& room, const PaperBox& box) {
    paintBox(paper, painter, {room.x(), room.y() + paper.points((kBoxRow - kPaperBox) / 2)}, box);
    painter.setFont(paper.font(PaperType::Body, box.words));
    painter.setPen(QColor(kInk));
    const auto beside = room.adjusted(paper.points(kPaperBox + kBesideBox), 0, 0, 0);
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, box.words);
}

double roomFor(const Paper& paper, const PaperBox& box) {
    return wordsWidth(paper, box.words) * 1.03 + paper.points(kPaperBox + kBesideBox + 10);
}

bool isLong(const Paper& paper, const PaperBox& box) {
    return box.words.contains(QLatin1Char('\n')) || roomFor(paper, box) > paper.width();
}

// What was agreed is never cut: long words run on below each other, beside their box.
void addLongBox(Paper& paper, const PaperBox& box) {
    paper.gap(1.5);
    paper.add({0, true, [&paper, box](QPainter& painter, QRectF room) {
                   paintBox(paper, painter, room.topLeft() + QPointF(0, paper.points(2)), box);
               }});
    paper.words(box.words, PaperType::Body, QColor(kInk), paper.points(kPaperBox + kBesideBox));
}

// As many columns as the longest words leave room for, at most three.
void addRows(Paper& paper, const std::vector<PaperBox>& boxes) {
    double widest = 1;
    for (const auto& box : boxes)
        widest = std::max(widest, roomFor(paper, box));
    const auto columns = static_cast<std::size_t>(std::clamp(std::floor(paper.width() / widest), 1.0, 3.0));
    for (std::size_t first = 0; first < boxes.size(); first += columns) {
        const std::vector<PaperBox> row(boxes.begin() + static_cast<std::ptrdiff_t>(first),
                                        boxes.begin() +
                                            static_cast<std::ptrdiff_t>(std::min(first + columns, boxes.size())));
        const bool more = first + columns < boxes.size();
        paper.add({paper.points(kBoxRow), more && first == 0, [&paper, row, columns](QPainter& painter, QRectF room) {
                       const double width = room.width() / static_cast<double>(columns);
                       for (std::size_t i = 0; i < row.size(); ++i)
                           paintBoxAndWords(paper, painter,
                                            {room.x() + width * static_cast<double>(i), room.y(), width, room.height()},
                                            row[i]);
                   }});
    }
}

void addBoxes(Paper& paper, const std::vector<PaperBox>& boxes) {
    for (auto from = boxes.begin(); from != boxes.end();) {
        const auto firstLong =
            std::find_if(from, boxes.end(), [&paper](const PaperBox& box) { return isLong(paper, box); });
        addRows(paper, {from, firstLong});
        if (firstLong != boxes.end())
            addLongBox(paper, *firstLong);
        from = firstLong == boxes.end() ? firstLong : firstLong + 1;
    }
}

// A box with a line beside it, for what stands in no option.
void addOwnLine(Paper& paper) {
    paper.add({paper.points(20), false, [&paper](QPainter& painter, QRectF room) {
                   const auto words = Say::tr("Our own:", "on a blank form, before a line to write on");
                   const double row = room.bottom() - paper.points(kBoxRow);
                   paintBoxAndWords(paper, painter, {room.x(), row, room.width(), paper.points(kBoxRow)},
                                    {words, false, false});
                   const double from = room.x() + wordsWidth(paper, words) + paper.points(kPaperBox + 2 * kBesideBox);
                   const double y = room.bottom() - paper.points(3);
                   painter.setPen(QPen(QColor(kGrey), paper.points(0.6)));
                   painter.drawLine(QPointF(from, y), QPointF(room.right(), y));
               }});
}

// The options as boxes; what was answered beyond them follows, ticked.
std::vector<PaperBox> boxesFor(const FormField& field, const std::optional<Answer>& answer) {
    std::vector<std::string> chosen;
    if (const auto* several = answer ? std::get_if<std::vector<std::string>>(&*answer) : nullptr)
        chosen = *several;
    else if (const auto* one = answer ? std::get_if<std::string>(&*answer) : nullptr)
        chosen = {*one};
    std::vector<PaperBox> boxes;
    for (const auto& option : field.options) {
        const auto removed = std::erase(chosen, option.value);
        boxes.push_back({toQt(option.label), removed > 0, field.kind == FieldKind::Choice});
    }
    for (const auto& own : chosen)
        boxes.push_back({toQt(own), true, false});
    return boxes;
}

void addScale(Paper& paper, const FormField& field, const std::optional<Agreement>& agreement) {
    for (const auto& option : field.options) {
        const auto question = scaleQuestion(field, option);
        const auto answer = agreement ? answerTo(*agreement, question) : std::nullopt;
        auto label = toQt(option.label);
        if (wordsWidth(paper, label) > paper.width() - paper.points(kScaleWidth) * 3.2)
            paper.words(std::exchange(label, {}), PaperType::Body, QColor(kInk), 0, true); // above its answers
        const auto paint = [&paper, label, answer](QPainter& painter, QRectF room) {
            painter.setFont(paper.font(PaperType::Body, label));
            painter.setPen(QColor(kInk));
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label);
            const auto words = scaleWords();
            const auto values = scaleAnswers();
            for (std::size_t i = 0; i < values.size(); ++i)
                paintBoxAndWords(paper, painter,
                                 {room.right() - paper.points(kScaleWidth) * static_cast<double>(values.size() - i),
                                  room.y(), paper.points(60), room.height()},
                                 {words[static_cast<qsizetype>(i)], answer == std::optional<Answer>(values[i]), true});
        };
        paper.add({paper.points(kBoxRow), false, paint});
    }
}

// A short line with the unit after it.
void addNumberLine(Paper& paper, const QString& unit) {
    paper.add({paper.points(20), false, [&paper, unit](QPainter& painter, QRectF room) {
                   painter.setPen(QPen(QColor(kGrey), paper.points(0.6)));
                   const double y = room.bottom() - paper.points(4), end = paper.points(70);
                   painter.drawLine(QPointF(room.x(), y), QPointF(room.x() + end, y));
                   painter.setFont(paper.font(PaperType::Body, unit));
                   painter.setPen(QColor(kInk));
                   painter.drawText(room.adjusted(end + paper.points(6), 0, 0, -paper.points(2)),
                                    Qt::AlignLeft | Qt::AlignBottom, unit);
               }});
}

void addLines(Paper& paper, const FormField& field) {
    switch (field.kind) {
    case FieldKind::Text:
        paper.blankLine(1, true);
        paper.blankLine(1, true);
        paper.blankLine();
        break;
    case FieldKind::Number:
        addNumberLine(paper, field.unit ? unitWords(*field.unit, 2) : QString());
        break;
    case FieldKind::Day:
        paper.blankLine(0.35);
        break;
    case FieldKind::Line:
    case FieldKind::Choice:
    case FieldKind::Several:
    case FieldKind::Scale:
    case FieldKind::Tick:
        paper.blankLine();
        break;
    }
}

} // namespace

void addQuestion(Paper& paper, const FormField& field, const std::optional<Agreement>& agreement) {
    const auto answer = agreement ? answerTo(*agreement, field) : std::nullopt;
    const auto question = toQt(field.question);
    paper.gap(8);
    if (field.kind == FieldKind::Tick) {
        addBoxes(paper, {{question, answer == std::optional<Answer>(true), false}});
        return;
    }
    paper.words(question, PaperType::Question, QColor(kInk), 0, true);
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::Several) {
        addBoxes(paper, boxesFor(field, answer));
        if (field.kind == FieldKind::Several && !answer)
            addOwnLine(paper);
    } else if (field.kind == FieldKind::Scale)
        addScale(paper, field, agreement);
    else if (answer)
        paper.words(answerWords(field, answer), PaperType::Body, QColor(kInk));
    else
        addLines(paper, field);
}

} // namespace alongside
