#include "help/guide_view.h"

#include "help/guide_type.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kWidestText = 640; // design pixels: some 90 letters in a line

// "../screenshots/today-light.png" stands in the program as ":/guide/pictures/today-dark.png" in a dark one.
QString pictureFor(const Guide& guide, const QString& name, bool dark) {
    auto base = QFileInfo(name).completeBaseName();
    if (dark && base.endsWith(QStringLiteral("-light")))
        base.replace(base.size() - 5, 5, QStringLiteral("dark"));
    return guide.picture(base);
}

} // namespace

GuideView::GuideView(const Guide& guide, QWidget* parent) : QTextBrowser(parent), guide_(guide) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(px(space::kTiny));
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
}

// Whatever a page names, no file and no address is ever opened for it.
QVariant GuideView::loadResource(int /*type*/, const QUrl& /*name*/) {
    return {};
}

void GuideView::showPlace(const GuidePlace& place, const QString& marked) {
    page_ = place.page;
    marked_ = marked;
    render();
    verticalScrollBar()->setValue(0);
    if (!place.heading.isEmpty())
        goToHeading(place.heading);
    mark(marked);
}

void GuideView::forgetMarked() {
    marked_.clear();
    mark({});
}

void GuideView::render() {
    isMade_ = false;
    setMarkdown(guide_.markdownOf(page_));
    title_ = document()->begin().text();
    setAccessibleName(title_);
    captionPictures();
    dressGuide(*document(), coloursOf(this));
    isMade_ = true;
    fittedTo_ = 0;
    fitPictures();
    moveCursor(QTextCursor::Start);
}

// What a picture shows stands below it in words; a picture that is not in the program leaves its words alone.
void GuideView::captionPictures() {
    std::vector<QTextFragment> pictures;
    forEachStretch(*document(), [&](const QTextFragment& each) {
        if (each.charFormat().isImageFormat())
            pictures.push_back(each);
    });
    for (auto each = pictures.rbegin(); each != pictures.rend(); ++each) {
        const auto format = each->charFormat().toImageFormat();
        auto cursor = cursorOver(document(), *each);
        const auto words = format.property(QTextFormat::ImageAltText).toString();
        const bool isHere = QFile::exists(pictureFor(guide_, format.name(), false));
        if (!isHere) {
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.removeSelectedText();
            continue;
        }
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
        QTextCharFormat small;
        small.setFont(fontFor(TextRole::Small));
        small.setForeground(coloursOf(this).secondary);
        cursor.insertText(words, small);
    }
}

// Made anew for the room there is, smoothly: a document's own scaling leaves out lines.
void GuideView::fitPictures() {
    const int room = viewport()->width() - 2 * px(space::kTiny);
    if (!isMade_ || room == fittedTo_ || room < px(space::kSection))
        return;
    fittedTo_ = room;
    std::vector<QTextCursor> pictures;
    forEachStretch(*document(), [&](const QTextFragment& each) {
        if (each.charFormat().isImageFormat())
            pictures.push_back(cursorOver(document(), each));
    });
    for (auto& each : pictures) {
        auto format = each.charFormat().toImageFormat();
        const QImage whole(pictureFor(guide_, format.name(), coloursOf(this).dark));
        const int width = std::min(room, px(whole.width()));
        const int height = whole.height() * width / std::max(whole.width(), 1);
        const auto ratio = devicePixelRatioF();
        const auto pixels = (QSizeF(width, height) * ratio).toSize();
        auto fitted =
            whole.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
        QPainter painter(&fitted); // its page has the colour of this one
        painter.setPen(coloursOf(this).outline);
        painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1));
        painter.end();
        fitted.setDevicePixelRatio(ratio);
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), fitted);
        format.setWidth(width);
        format.setHeight(height);
        each.setCharFormat(format);
    }
}

void GuideView::goToHeading(const QString& heading) {
    const auto wanted = guide_.headingIn({page_, heading});
    int index = 0;
    for (auto block = document()->begin(); wanted && block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && index++ == *wanted) {
            auto cursor = textCursor();
            cursor.setPosition(block.position());
            setTextCursor(cursor);
            const auto top = document()->documentLayout()->blockBoundingRect(block).top();
            verticalScrollBar()->setValue(static_cast<int>(top));
            return;
        }
}

void GuideView::mark(const QString& words) {
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(coloursOf(this).warnSoft);
    for (const auto& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        for (auto found = document()->find(word); !found.isNull(); found = document()->find(word, found))
            marks.push_back({found, format});
    setExtraSelections(marks);
}

void GuideView::follow(const QUrl& link) {
    auto page = link.path();
    if (page.endsWith(QStringLiteral(".md")))
        page.chop(3);
    if (page.isEmpty())
        page = page_;
    if (link.isRelative() && guide_.has(page))
        Q_EMIT placeWanted({page, link.fragment()});
}

void GuideView::resizeEvent(QResizeEvent* event) {
    const int spare = std::max(0, (width() - px(kWidestText)) / 2);
    setViewportMargins(std::max(spare, px(space::kSection)), 0, std::max(spare, px(space::kSection)), 0);
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void GuideView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (page_.isEmpty() || (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange))
        return;
    const int before = verticalScrollBar()->value();
    render();
    mark(marked_);
    verticalScrollBar()->setValue(before);
}

} // namespace alongside
