#include "shared/note_edit.h"

#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>

#include <cmath>

namespace alongside {
namespace {

QWidget* makeFooter(QWidget* parent, const QString& words) {
    auto* footer = new QWidget(parent);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(px(5), 0, px(space::kSmall), px(space::kTiny));
    row->setSpacing(px(6));
    row->addWidget(new IconLabel(QStringLiteral("lock"), Tone::Neutral, 13));
    row->addWidget(new ElidedLabel(words, TextRole::Small, Shade::Secondary), 1);
    return footer;
}

} // namespace

NoteEdit::NoteEdit(const QString& name, NoteKind kind, QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    document()->setDocumentMargin(px(5));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (kind == NoteKind::Private) {
        const auto words = tr("Private: stays out of exports unless you ask");
        setProperty("alongsidePrivate", true);
        setAccessibleDescription(words);
        footer_ = makeFooter(this, words);
        setViewportMargins(0, 0, 0, footer_->sizeHint().height());
    }
    connect(document(), &QTextDocument::contentsChanged, this, &NoteEdit::fit);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteEdit::fit);
}

void NoteEdit::setRows(int least, int most) {
    least_ = least;
    most_ = most;
    fit();
}

// A plain text document measures its height in lines.
QSize NoteEdit::sizeHint() const {
    const double lines = std::max(1.0, document()->size().height());
    return {px(240), heightOf(std::clamp<double>(lines, least_, most_))};
}

QSize NoteEdit::minimumSizeHint() const {
    return {px(120), heightOf(least_)};
}

int NoteEdit::heightOf(double lines) const {
    const double words = lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
    return static_cast<int>(std::ceil(words)) + 2 * frameWidth() + viewportMargins().bottom() + px(2);
}

void NoteEdit::fit() {
    setVerticalScrollBarPolicy(document()->size().height() > most_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int wanted = sizeHint().height();
    if (wanted == minimumHeight() && wanted == maximumHeight())
        return;
    setFixedHeight(wanted);
    updateGeometry();
}

void NoteEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (footer_) {
        const int height = footer_->sizeHint().height();
        footer_->setGeometry(frameWidth(), this->height() - height - frameWidth() / 2, width() - 2 * frameWidth(),
                             height);
    }
    fit();
}

void NoteEdit::takeOnlyTyping() {
    onlyTyping_ = true;
}

void NoteEdit::keyPressEvent(QKeyEvent* event) {
    const bool asked = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    const QScopedValueRollback marking(marks_, !asked);
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::mouseMoveEvent(QMouseEvent* event) {
    const QScopedValueRollback marking(marks_, true);
    QPlainTextEdit::mouseMoveEvent(event);
}

void NoteEdit::mouseReleaseEvent(QMouseEvent* event) {
    const QScopedValueRollback marking(marks_, true);
    QPlainTextEdit::mouseReleaseEvent(event);
}

QMimeData* NoteEdit::createMimeDataFromSelection() const {
    return footer_ && marks_ ? new QMimeData : QPlainTextEdit::createMimeDataFromSelection();
}

bool NoteEdit::canInsertFromMimeData(const QMimeData* source) const {
    return !onlyTyping_ && QPlainTextEdit::canInsertFromMimeData(source);
}

void NoteEdit::insertFromMimeData(const QMimeData* source) {
    if (!onlyTyping_)
        QPlainTextEdit::insertFromMimeData(source);
}

void NoteEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && document())
        fit();
}

} // namespace alongside
