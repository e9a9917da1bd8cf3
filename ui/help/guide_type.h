#pragma once

#include <QTextCursor>

#include <functional>

class QTextDocument;
class QTextFragment;

namespace alongside {

struct Colours;

// Gives a page that was read from Markdown the theme's type, distances and colours.
void dressGuide(QTextDocument& document, const Colours& colours);

// Each stretch of letters in one format; a picture is one too.
void forEachStretch(const QTextDocument& document, const std::function<void(const QTextFragment&)>& visit);

QTextCursor cursorOver(QTextDocument* document, const QTextFragment& stretch);

} // namespace alongside
