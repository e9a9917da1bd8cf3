#pragma once

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionViewItem;
class QWidget;

namespace alongside {

// Rows and headers of tables, lists and pop-ups.
void paintRow(const QStyleOptionViewItem& item, QPainter& painter, const QWidget* widget);
void paintHeader(const QStyleOptionHeader& header, QPainter& painter);

// Rows are 46 px in pages, 32 px in pop-ups.
int rowHeight(const QWidget* view);
QSize headerSize(const QStyleOptionHeader& header, const QSize& contents);

} // namespace alongside
