#include "library/moves_page.h"

#include "actions/library_actions.h"
#include "library/move_form.h"
#include "library/move_row.h"
#include "library/row_focus.h"
#include "library/shelf_bar.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/label.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/wording/library_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/words_for_every.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

// Stars and records aside.
bool saysTheSame(const ShelfMove& one, const ShelfMove& other) {
    return one.builtIn == other.builtIn && one.move.stamp.uuid == other.move.stamp.uuid &&
           one.move.dimension == other.move.dimension && one.move.moment == other.move.moment &&
           one.move.words == other.move.words && one.move.whenNot == other.move.whenNot;
}

} // namespace

MovesPage::MovesPage(NotebookLink& link, Navigator& navigator, const std::vector<LibraryMove>& builtIn, QWidget* parent)
    : Page(link, {Area::Library}, parent), navigator_(navigator), builtIn_(builtIn),
      filter_(new FilterField(tr("Filter moves"), tr("Words, moment"), this)), bar_(new ShelfBar(filter_)),
      noMatch_(new EmptyState(QStringLiteral("search"), tr("No move fits"),
                              tr("Try fewer words, or another dimension or moment."))) {
    auto* page = new ScrollPage;
    page->add(makeBar());
    page->add(noMatch_);
    column_ = page->column();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    setFocusProxy(filter_);
}

QWidget* MovesPage::makeBar() {
    moment_ = bar_->addChoice(tr("Moment"), tr("Any moment"), wordsForEvery<Moment>());
    connect(bar_, &ShelfBar::changed, this, &MovesPage::filter);
    connect(bar_->addButton(tr("Add own move")), &QPushButton::clicked, this,
            [this] { openPanel<MoveForm>(link(), this); });
    return bar_;
}

void MovesPage::refresh() {
    auto shelf = movesOnShelf(read(), builtIn_);
    const bool isSameList = list_ && std::equal(shelf.begin(), shelf.end(), shelf_.begin(), shelf_.end(), saysTheSame);
    starsChanged_ = starsChanged_ || shelf != shelf_;
    shelf_ = std::move(shelf);
    if (isSameList)
        showStars();
    else
        rebuild();
    filter();
}

// What is starred stays where it is while the coach goes through the list, and comes first the next time.
void MovesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (starsChanged_) {
        rebuild();
        filter();
    }
}

void MovesPage::showStars() {
    for (auto* row : list_->findChildren<MoveRow*>())
        for (const auto& each : shelf_)
            if (each.move.stamp.uuid == row->shown().move.stamp.uuid)
                row->showAgain(each);
}

void MovesPage::rebuild() {
    starsChanged_ = false;
    const RowFocus focus(*this);
    delete list_;
    groups_.clear();
    list_ = new QWidget;
    auto* cards = new QVBoxLayout(list_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(px(space::kLarge));
    addFavourites();
    for (const auto each : everyValueOf<Dimension>())
        addDimension(each);
    column_->insertWidget(1, list_);
    focus.giveBackIn(*list_);
}

MoveRow* MovesPage::makeRow(const ShelfMove& shown, bool withPlace) {
    auto* row = new MoveRow(shown, withPlace);
    connect(row, &MoveRow::favourChosen, this, [this, row](bool favourite) { favourShown(*row, favourite); });
    connect(row, &MoveRow::copyChosen, this, [this, row] { copy(row->shown().move); });
    connect(row, &MoveRow::editChosen, this, [this, row] { edit(row->shown()); });
    connect(row, &MoveRow::noteChosen, this, [this, row] {
        MeetingRequest request;
        request.move = row->shown().move;
        Q_EMIT navigator_.meetingWanted(request);
    });
    return row;
}

void MovesPage::addFavourites() {
    auto* card = new Card(tr("Favourites"));
    card->setHeadingIcon(QStringLiteral("star"));
    card->body()->setSpacing(px(space::kLarge));
    RowGroup<MoveRow> part{card, {}};
    for (const auto& each : shelf_)
        if (each.move.favourite) {
            part.rows.push_back(makeRow(each, true));
            card->body()->addWidget(part.rows.back());
        }
    list_->layout()->addWidget(card);
    groups_.push_back(std::move(part));
}

// Those that are not among the favourites, below a heading for each moment.
void MovesPage::addDimension(Dimension dimension) {
    auto* card = new Card(wordsFor(dimension));
    card->setHeadingIcon(iconOf(toneOf(dimension)), toneOf(dimension));
    card->body()->setSpacing(px(space::kLarge));
    RowGroup<MoveRow> whole{card, {}};
    for (const auto moment : everyValueOf<Moment>()) {
        auto* group = new QWidget;
        auto* column = new QVBoxLayout(group);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(space::kMedium));
        column->addWidget(makeLabel(wordsFor(moment), TextRole::SmallStrong, Shade::Secondary));
        RowGroup<MoveRow> part{group, {}};
        for (const auto& each : shelf_) {
            if (each.move.favourite || each.move.dimension != dimension || each.move.moment != moment)
                continue;
            part.rows.push_back(makeRow(each, false));
            column->addWidget(part.rows.back());
        }
        whole.rows.insert(whole.rows.end(), part.rows.begin(), part.rows.end());
        card->body()->addWidget(group);
        groups_.push_back(std::move(part));
    }
    list_->layout()->addWidget(card);
    groups_.push_back(std::move(whole));
}

void MovesPage::filter() {
    const auto typed = filter_->text();
    const auto shows = [&](const MoveRow& row) {
        const auto& move = row.shown().move;
        return move.dimension == bar_->dimension().value_or(move.dimension) &&
               (moment_->currentIndex() == 0 || static_cast<int>(move.moment) == moment_->currentIndex() - 1) &&
               row.fits(typed);
    };
    noMatch_->setVisible(!showFitting(groups_, shows));
}

void MovesPage::favourShown(const MoveRow& row, bool favourite) {
    const auto move = row.shown().move;
    if (!attempt(this, [&] { favour(notebook(), move, favourite); }))
        showStars(); // as they are stored
}

void MovesPage::copy(const Move& move) {
    QApplication::clipboard()->setText(toQt(move.words));
    Q_EMIT navigator_.said(tr("Copied: “%1”").arg(inShort(move)));
}

void MovesPage::edit(const ShelfMove& shown) {
    openPanel<MoveForm>(link(), shown, this);
}

} // namespace alongside
