#include "help/guide_type.h"

#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <vector>

namespace alongside {
namespace {

constexpr int kLineHeight = 135, kHeadingHeight = 110, kPictureHeight = 100; // percent

bool holdsPicture(const QTextBlock& block) {
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

void dressHeading(QTextCursor cursor, int level) {
    QTextBlockFormat format;
    const int above = level > 1 ? space::kSection : space::kPage;
    format.setTopMargin(cursor.atStart() ? 0 : px(above));
    format.setBottomMargin(px(space::kSmall));
    format.setLineHeight(kHeadingHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    QTextCharFormat letters;
    letters.setFont(fontFor(level == 1 ? TextRole::Title : TextRole::Heading));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
}

void dressWords(QTextCursor cursor, const QTextBlock& block) {
    QTextBlockFormat format;
    format.setLineHeight(holdsPicture(block) ? kPictureHeight : kLineHeight, QTextBlockFormat::ProportionalHeight);
    format.setNonBreakableLines(false); // as what stands to be typed has
    if (!cursor.currentTable())
        format.setBottomMargin(px(block.textList() || holdsPicture(block) ? space::kTiny : space::kMedium));
    cursor.mergeBlockFormat(format);
}

// Letters of one width are broad.
void dressCode(QTextDocument& document) {
    QTextCharFormat format;
    format.setFontPointSize(fontFor(TextRole::Small).pointSizeF());
    std::vector<QTextCursor> pieces;
    forEachStretch(document, [&](const QTextFragment& each) {
        if (each.charFormat().fontFixedPitch())
            pieces.push_back(cursorOver(&document, each));
    });
    for (auto& piece : pieces)
        piece.mergeCharFormat(format);
}

void dressLinks(QTextDocument& document, const QColor& colour) {
    QTextCharFormat format;
    format.setForeground(colour);
    format.setFontUnderline(true);
    std::vector<QTextCursor> links;
    forEachStretch(document, [&](const QTextFragment& each) {
        if (each.charFormat().isAnchor())
            links.push_back(cursorOver(&document, each));
    });
    for (auto& link : links)
        link.mergeCharFormat(format);
}

void dressTable(QTextTable& table, const QColor& lines) {
    auto format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(lines);
    format.setBorderCollapse(true);
    format.setCellPadding(px(space::kSmall));
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBottomMargin(px(space::kLarge));
    table.setFormat(format);
}

} // namespace

void dressGuide(QTextDocument& document, const Colours& colours) {
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            dressHeading(QTextCursor(block), level);
        else
            dressWords(QTextCursor(block), block);
    }
    dressCode(document);
    dressLinks(document, colours.accent);
    for (auto* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dressTable(*table, colours.border);
}

void forEachStretch(const QTextDocument& document, const std::function<void(const QTextFragment&)>& visit) {
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (at.fragment().isValid())
                visit(at.fragment());
}

QTextCursor cursorOver(QTextDocument* document, const QTextFragment& stretch) {
    QTextCursor cursor(document);
    cursor.setPosition(stretch.position());
    cursor.setPosition(stretch.position() + stretch.length(), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace alongside
