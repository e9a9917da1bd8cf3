#pragma once

class QFont;
class QPainter;
class QRect;
class QString;

namespace alongside {

// Words in lines that break between words, and only what is longer than a whole line within one: a label breaks no
// word at all, and what QPainter breaks anywhere it breaks within every word.
int wrappedHeight(const QString& words, int width, const QFont& font);
void paintWrapped(QPainter& painter, const QRect& room, const QString& words); // in the painter's font, from the top

} // namespace alongside
