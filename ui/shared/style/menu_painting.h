#pragma once

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionMenuItem;

namespace alongside {

void paintMenuPanel(const QStyleOption& panel, QPainter& painter);
void paintMenuItem(const QStyleOptionMenuItem& item, QPainter& painter);
QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents);

} // namespace alongside
