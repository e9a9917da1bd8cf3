#pragma once

#include <QFont>
#include <QPainter>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QTextLayout;

namespace alongside {

// What stays together on a page: a line of words, a row of boxes, a line to write on. Lengths are the device's pixels.
struct PaperBlock {
    double height = 0;
    bool keepWithNext = false;                                 // so that no heading or question ends a page
    std::function<void(QPainter& painter, QRectF room)> paint; // empty: a gap, dropped at the top of a page
};

// Type sizes on paper.
enum class PaperType { Title, Section, Question, Body, Small };

// Fills the pages of a PDF or of a printer from top to bottom, with page numbers ("Page 2 of 5") at the foot where
// there are several.
class Paper {
public:
    explicit Paper(QPagedPaintDevice& device);

    double points(double count) const; // in the device's pixels
    double width() const;
    double room() const;  // of a page, from top to foot
    double used() const;  // by what was added so far, as if it stood on one page
    QRectF sheet() const; // the whole sheet, as seen from the top left of the room

    // For these words. Where their script can do without, they are set without Inter's alternate forms of signs beside
    // figures, which a PDF could not tell as text: "(3" and "7:45" would be read out as "3" and "745".
    QFont font(PaperType type, const QString& words) const;

    void add(PaperBlock block);
    void gap(double pointCount);

    // Wrapped words, one block a line, so that long answers run on over the page's end, though by two lines at least.
    void words(const QString& text, PaperType type, QColor colour = Qt::black, double indent = 0,
               bool keepWithNext = false);

    // A line to write on.
    void blankLine(double fraction = 1, bool keepWithNext = false);

    // Paints everything; `footer` stands left of the page number. False where the device refuses.
    bool print(const QString& footer);

private:
    void addLines(const std::shared_ptr<QTextLayout>& layout, QColor colour, double indent, bool keepWithNext);
    std::vector<std::vector<PaperBlock>> pages() const;
    void paintFooter(QPainter& painter, const QString& footer, int page, int of) const;

    QPagedPaintDevice& device_;
    std::vector<PaperBlock> blocks_;
};

} // namespace alongside
