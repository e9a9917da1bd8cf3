#include "finding/find_panel.h"

#include "finding/find_delegate.h"
#include "finding/find_model.h"
#include "finding/found_actions.h"
#include "finding/found_deeds.h"
#include "finding/found_text.h"
#include "shared/icon_label.h"
#include "shared/key_hint.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace alongside {
namespace {

constexpr int kBoxWidth = 620, kBoxTop = 64, kLeastTop = 12, kTypingHeight = 52, kAroundRows = 8;
constexpr qsizetype kMostPeople = 6;
constexpr std::chrono::milliseconds kPauseOfKeys{120};

void addGroup(FindRows& rows, const QString& heading, const FindRows& group) {
    if (group.isEmpty())
        return;
    rows += headingRow(heading);
    rows += group;
}

// A field that is left stores what was typed there: before anything is read, and not as a change under the open panel.
QPointer<QWidget> takeFocus(const QWidget& over) {
    QPointer before(over.window()->focusWidget()); // what stores may build its page anew
    if (before)
        before->clearFocus();
    return before;
}

} // namespace

FindPanel::FindPanel(const Findable& here, QWidget* over)
    : QWidget(over), here_(here), focusBefore_(takeFocus(*over)), people_(here_), box_(new QWidget(this)),
      line_(new QLineEdit), list_(new QListView), model_(new FindModel(this)),
      delegate_(new FindDelegate(*model_, this)) {
    setAccessibleName(tr("Find or do"));
    build();
    over->installEventFilter(this);
    line_->installEventFilter(this);
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseOfKeys);
    connect(&pause_, &QTimer::timeout, this, &FindPanel::lookInText);
    connect(line_, &QLineEdit::textChanged, this, &FindPanel::look);
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { act(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now && now->window() == window() && isVisible() && !isAncestorOf(now))
            leave();
    });
}

void FindPanel::build() {
    line_->setFrame(false);
    line_->setAccessibleName(tr("What to find or do"));
    line_->setPlaceholderText(here_.link.hidesNotes() ? tr("Initials, or something to do")
                                                      : tr("A name, something to do, words from your notes"));
    setTextRole(line_, TextRole::Heading);
    list_->setAccessibleName(tr("Found"));
    list_->setModel(model_);
    list_->setItemDelegate(delegate_);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a line ends in "…"
    list_->viewport()->setAutoFillBackground(false);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(space::kMedium), 0, px(space::kMedium), 0);
    top->setSpacing(px(space::kMedium));
    top->addWidget(new IconLabel(QStringLiteral("search"), Tone::Neutral, size::kNavigationIcon));
    top->addWidget(line_, 1);
    top->addWidget(new KeyHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    auto* column = new QVBoxLayout(box_);
    column->setContentsMargins(px(kAroundRows), 0, px(kAroundRows), px(kAroundRows));
    column->setSpacing(px(kAroundRows));
    column->addLayout(top);
    column->addWidget(list_);
    line_->setFixedHeight(px(kTypingHeight));
}

void FindPanel::open() {
    look();
    show();
    raise();
    fit();
    line_->setFocus(Qt::OtherFocusReason);
    connect(&here_.link, &NotebookLink::changed, this, &FindPanel::leave); // what is listed may be gone
}

void FindPanel::leave() {
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    pause_.stop();
    hide();
    if (hadFocus && focusBefore_)
        focusBefore_->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

// As high as what was found, as far as there is room.
void FindPanel::fit() {
    const auto* over = parentWidget();
    setGeometry(over->rect());
    const int width = std::min(px(kBoxWidth), over->width() - 2 * px(kLeastTop));
    int rows = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        rows += delegate_->heightOf(row);
    const int line = px(kTypingHeight) + 2 * px(kAroundRows);
    const int top = std::clamp((over->height() - px(9 * kTypingHeight)) / 3, px(kLeastTop), px(kBoxTop));
    const int room = over->height() - top - px(kLeastTop) - line;
    list_->setFixedHeight(std::clamp(rows, 0, std::max(room, px(kTypingHeight))));
    box_->setGeometry((over->width() - width) / 2, top, width, line + list_->height());
    list_->doItemsLayout();
    update();
}

void FindPanel::look() {
    const auto typed = wordsToFind(line_->text());
    const auto named = pageNamed(here_, typed);
    FindRows rows;
    const auto addPages = [&](PageNamed here) {
        if (named == here)
            addGroup(rows, tr("Pages"), foundActions(here_, ActionKind::Page, typed));
    };
    addPeople(rows, typed);
    addPages(PageNamed::Whole);
    addGroup(rows, tr("With people"), foundDeeds(here_, *window(), people_, typed));
    addPages(PageNamed::Begun);
    addGroup(rows, tr("To do"), foundPrinting(*window(), typed) + foundActions(here_, ActionKind::Deed, typed));
    addPages(PageNamed::No);
    model_->setRows(rows);
    choose(model_->rowCount() > 0 ? model_->choosable(-1, 1) : -1);
    list_->scrollToTop();
    fit();
    pause_.start();
}

void FindPanel::addPeople(FindRows& rows, const QStringList& typed) const {
    FindRows people;
    for (const auto* person : people_.fitting(typed))
        if (people.size() < kMostPeople)
            people += people_.rowOf(*person);
    addGroup(rows, typed.isEmpty() ? tr("Seen last, and today") : tr("People"), people);
}

// A moment after the last key, so that who types on does not wait for it at each.
void FindPanel::lookInText() {
    const auto typed = line_->text().simplified();
    const bool isHidden = here_.link.hidesNotes() && isLookedFor(typed);
    FindRows rows;
    addGroup(rows, tr("In the notebook"), foundText(here_, typed));
    if (model_->rowCount() == 0) { // a name among them may do
        const auto names = people_.naming(wordsToFind(line_->text()));
        if (!names.isEmpty()) {
            addPeople(rows, names);
            addGroup(rows, tr("With people"), foundDeeds(here_, *window(), people_, names));
        }
    }
    const bool nothing = !typed.isEmpty() && rows.isEmpty() && model_->rowCount() == 0;
    if (isHidden)
        rows += headingRow(tr("Notes are not looked through while they are hidden."));
    else if (nothing)
        rows += headingRow(tr("Nothing fits “%1”.").arg(typed));
    if (nothing)
        rows += {.words = tr("Search the guide for “%1”").arg(typed),
                 .icon = QStringLiteral("book-open"),
                 .act = [search = here_.searchGuide, typed] { search(typed); }};
    const bool first = model_->rowCount() == 0;
    model_->addRows(rows);
    if (first && model_->rowCount() > 0)
        choose(model_->choosable(-1, 1));
    else
        tell();
    fit();
}

void FindPanel::choose(int row) {
    const auto index = row < 0 ? QModelIndex() : model_->index(row, 0);
    list_->setCurrentIndex(index);
    if (row == model_->choosable(-1, 1))
        list_->scrollToTop(); // with its heading
    tell();
}

// What is chosen is told as the description of the line, which has the focus: screen readers speak it as it changes.
void FindPanel::tell() {
    const auto index = list_->currentIndex();
    if (index.isValid())
        line_->setAccessibleDescription(tr("%1. %2 of %3", "what is chosen, and its place in the list")
                                            .arg(sentenceOf(model_->rowAt(index.row())),
                                                 locale().toString(model_->placeOf(index.row())),
                                                 locale().toString(model_->countChoosable())));
    else
        line_->setAccessibleDescription(model_->rowCount() > 0 ? model_->rowAt(0).words : QString());
}

void FindPanel::act(int row) {
    if (row < 0 || model_->isHeading(row))
        return;
    const auto deed = model_->rowAt(row).act; // goes with the panel
    leave();
    deed();
}

void FindPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        leave(); // its lengths are those of the text before
}

void FindPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = coloursOf(this);
    painter.fillRect(rect(), QColor(0, 0, 0, c.dark ? 110 : 46));
    const QRectF box(box_->geometry());
    for (const int wide : {14, 9, 5})
        paintBox(painter, box.adjusted(-px(wide), -px(wide) / 2, px(wide), px(wide)), px(size::kCardRadius + wide),
                 QColor(0, 0, 0, c.dark ? 40 : 12));
    paintBox(painter, box, px(size::kCardRadius), c.card, c.outline);
    if (model_->rowCount() > 0)
        painter.fillRect(QRectF(box.x() + 1, box.y() + px(kTypingHeight) + 1, box.width() - 2, 1), c.border);
}

} // namespace alongside
