#include "shared/paper/paper.h"

#include "shared/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QTextLayout>

#include <algorithm>
#include <memory>
#include <numeric>

namespace alongside {
namespace {

constexpr double kFooter = 26;      // points kept free at the foot of each page
constexpr double kWritingLine = 22; // points from one line to write on to the next
const QRgb kGrey = qRgb(0x5F, 0x5B, 0x54), kLine = qRgb(0x9A, 0x95, 0x8B);

// True where each letter stands for itself, as it does in Latin, Greek and Cyrillic.
bool isPlain(const QString& words) {
    return std::all_of(words.begin(), words.end(), [](QChar each) {
        const auto script = each.script();
        return !each.isSurrogate() && !each.isMark() &&
               (script == QChar::Script_Common || script == QChar::Script_Latin || script == QChar::Script_Greek ||
                script == QChar::Script_Cyrillic);
    });
}

} // namespace

Paper::Paper(QPagedPaintDevice& device) : device_(device) {}

double Paper::points(double count) const {
    return count * device_.logicalDpiY() / 72.0;
}

double Paper::width() const {
    return device_.width();
}

QFont Paper::font(PaperType type, const QString& words) const {
    QFont font(QStringLiteral("Inter"));
    if (isPlain(words))
        font.setStyleStrategy(QFont::PreferNoShaping);
    const auto set = [&](double size, QFont::Weight weight) {
        font.setPixelSize(static_cast<int>(points(size)));
        font.setWeight(weight);
    };
    switch (type) {
    case PaperType::Title:
        set(20, QFont::Bold);
        break;
    case PaperType::Section:
        set(12.5, QFont::DemiBold);
        break;
    case PaperType::Question:
        set(9.5, QFont::DemiBold);
        break;
    case PaperType::Body:
        set(10, QFont::Normal);
        break;
    case PaperType::Small:
        set(8.5, QFont::Normal);
        break;
    }
    return font;
}

void Paper::add(PaperBlock block) {
    blocks_.push_back(std::move(block));
}

void Paper::gap(double pointCount) {
    const bool afterHeading = !blocks_.empty() && blocks_.back().keepWithNext; // the gap parts it from nothing
    blocks_.push_back({points(pointCount), afterHeading, {}});
}

void Paper::words(const QString& text, PaperType type, QColor colour, double indent, bool keepWithNext) {
    for (const auto& paragraph : text.split(QLatin1Char('\n'))) {
        const auto layout = std::make_shared<QTextLayout>(paragraph, font(type, paragraph), &device_);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout->setTextOption(option);
        layout->beginLayout();
        for (auto line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth(width() - indent);
        layout->endLayout();
        addLines(layout, colour, indent, keepWithNext);
    }
}

// The first line of a paragraph does not stay alone at a page's foot, nor the last one at the next page's top.
void Paper::addLines(const std::shared_ptr<QTextLayout>& layout, QColor colour, double indent, bool keepWithNext) {
    const int count = layout->lineCount();
    for (int i = 0; i < count; ++i) {
        const bool isEnd = i + 1 < count && (i == 0 || i + 2 == count);
        add({layout->lineAt(i).height() * 1.22, keepWithNext || isEnd,
             [layout, i, colour, indent](QPainter& painter, QRectF room) {
                 const auto line = layout->lineAt(i);
                 painter.setPen(colour);
                 line.draw(&painter, {room.x() + indent - line.x(), room.y() - line.y()});
             }});
    }
}

void Paper::blankLine(double fraction, bool keepWithNext) {
    add({points(kWritingLine), keepWithNext, [this, fraction](QPainter& painter, QRectF room) {
             painter.setPen(QPen(QColor(kLine), points(0.6)));
             const double y = room.bottom() - points(3);
             painter.drawLine(QPointF(room.left(), y), QPointF(room.left() + room.width() * fraction, y));
         }});
}

double Paper::room() const {
    return device_.height() - points(kFooter);
}

double Paper::used() const {
    return std::accumulate(blocks_.begin(), blocks_.end(), 0.0,
                           [](double sum, const PaperBlock& block) { return sum + block.height; });
}

QRectF Paper::sheet() const {
    const auto layout = device_.pageLayout();
    const auto room = layout.paintRectPixels(device_.logicalDpiY());
    return QRectF(layout.fullRectPixels(device_.logicalDpiY())).translated(-room.topLeft());
}

// Takes blocks that keep together as one; a run longer than a page is cut where the page ends.
std::vector<std::vector<PaperBlock>> Paper::pages() const {
    std::vector<std::vector<PaperBlock>> pages(1);
    double used = 0;
    for (std::size_t first = 0; first < blocks_.size();) {
        std::size_t last = first;
        double height = blocks_[first].height;
        while (blocks_[last].keepWithNext && last + 1 < blocks_.size() && height + blocks_[last + 1].height <= room())
            height += blocks_[++last].height;
        if (used + height > room() && used > 0) {
            pages.emplace_back();
            used = 0;
        }
        for (; first <= last; ++first) {
            if (!blocks_[first].paint && used == 0)
                continue; // no gap at the top of a page
            pages.back().push_back(blocks_[first]);
            used += blocks_[first].height;
        }
    }
    if (pages.size() > 1 && pages.back().empty())
        pages.pop_back();
    return pages;
}

void Paper::paintFooter(QPainter& painter, const QString& footer, int page, int of) const {
    const QRectF room(0, device_.height() - points(12), width(), points(12));
    painter.setFont(font(PaperType::Small, footer));
    painter.setPen(QColor(kGrey));
    const auto number = of > 1 ? QCoreApplication::translate("Paper", "Page %1 of %2")
                                     .arg(QLocale().toString(page), QLocale().toString(of))
                               : QString();
    const double numberWidth = painter.fontMetrics().horizontalAdvance(number);
    const auto words = painter.fontMetrics().elidedText(footer, Qt::ElideRight,
                                                        static_cast<int>(room.width() - numberWidth - points(24)));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, words);
    painter.drawText(room, Qt::AlignRight | Qt::AlignBottom, number);
}

bool Paper::print(const QString& footer) {
    const auto all = pages();
    QPainter painter;
    if (!painter.begin(&device_))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0)
            device_.newPage();
        double y = 0;
        for (const auto& block : all[i]) {
            if (block.paint)
                block.paint(painter, {0, y, width(), block.height});
            y += block.height;
        }
        paintFooter(painter, footer, static_cast<int>(i) + 1, countOf(all));
    }
    return painter.end();
}

} // namespace alongside
