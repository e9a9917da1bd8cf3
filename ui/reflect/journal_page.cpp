#include "reflect/journal_page.h"

#include "actions/reflection_actions.h"
#include "library/row_focus.h"
#include "library/shelf_bar.h"
#include "reflect/journal_row.h"
#include "reflect/moments_card.h"
#include "reflect/reflection_form.h"
#include "reflect/reflection_start.h"
#include "shared/attempt.h"
#include "shared/card.h"
#include "shared/combo_items.h"
#include "shared/completion_field.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/link_button.h"
#include "shared/notice_line.h"
#include "shared/scroll_page.h"
#include "shared/take_away.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/reflection_words.h"
#include "shared/wording/teacher_words.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace alongside {
namespace {

constexpr std::size_t kAtFirst = 20;
constexpr int kAboutLength = 20;              // letters
constexpr qint64 kAnything = 0, kNobody = -1; // beside the keys of teachers

} // namespace

JournalPage::JournalPage(NotebookLink& link, Navigator& navigator, const std::vector<ReflectionPrompt>& prompts,
                         QWidget* parent)
    : Page(link, Changes::everything(), parent), navigator_(navigator), prompts_(prompts),
      filter_(new FilterField(tr("Filter pages"), tr("Words, question, teacher"), this)), bar_(new ShelfBar(filter_)),
      about_(bar_->addChoice(tr("About"), tr("Anybody and anything"), {})),
      unfinished_(new NoticeLine(Tone::Accent, QStringLiteral("notebook-pen"), {})),
      none_(new EmptyState(
          QStringLiteral("notebook-pen"), tr("Your journal is empty"),
          tr("Two honest sentences after a meeting are enough. A question helps where the page is too white."),
          tr("Write the first page"))),
      noMatch_(new EmptyState(QStringLiteral("search"), tr("No page fits"),
                              tr("Try fewer words, another teacher, or another kind of trust."))),
      older_(new LinkButton(tr("Show older pages"), LinkSize::Body)), most_(kAtFirst),
      reading_(*this, [this] { refreshSoon(); }) {
    about_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    about_->setMinimumContentsLength(kAboutLength);
    build();
    const auto again = [this] {
        most_ = kAtFirst;
        showPages();
    };
    connect(bar_, &ShelfBar::changed, this, again);
    connect(none_, &EmptyState::chosen, this, [this] { Q_EMIT navigator_.newReflectionWanted({}); });
    connect(older_, &QPushButton::clicked, this, [this] {
        most_ += kAtFirst;
        showPages();
    });
}

void JournalPage::build() {
    auto* page = new ScrollPage;
    for (auto* each : std::initializer_list<QWidget*>{unfinished_, bar_, none_, noMatch_})
        page->add(each);
    column_ = page->column();
    column_->insertWidget(column_->count() - 1, older_, 0, Qt::AlignLeft);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
}

void JournalPage::narrowTo(TeacherId teacher, const std::optional<Dimension>& dimension) {
    filter_->clear();
    pages_ = read().reflections.newestFirst();
    offerTeachers();
    about_->setCurrentIndex(std::max(0, about_->findData(qint64{teacher.value})));
    bar_->setDimension(dimension);
}

void JournalPage::refresh() {
    pages_ = read().reflections.newestFirst();
    showUnfinished();
    offerTeachers();
    showPages();
    readMoments();
}

// A panel that was closed may have left a page unfinished, which nobody announces.
bool JournalPage::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate && isVisible())
        showUnfinished();
    return Page::event(event);
}

// They take the most to ask of all that stands here.
void JournalPage::readMoments() {
    const auto reading = std::make_shared<MomentsReading>(read(), prompts_, today());
    reading_.begin([reading] { return reading->readOn(); },
                   [this, reading] {
                       due_ = reading->take();
                       showMoments();
                   });
}

void JournalPage::showMoments() {
    const RowFocus focus(*this);
    takeAway(std::exchange(moments_, nullptr));
    if (due_.empty())
        return;
    auto* card = new MomentsCard(due_, read(), today());
    connect(card, &MomentsCard::writeChosen, this, &JournalPage::writeAt);
    column_->insertWidget(1, moments_ = card);
    focus.giveBackIn(*card);
}

// What is pressed while a change is being read may have gone with it.
void JournalPage::writeAt(const ReflectionStart& start) {
    reading_.catchUp();
    const bool isDue = std::any_of(due_.begin(), due_.end(), [&start](const DueMoment& due) {
        return ReflectionStart{due.moment, due.teacher, due.dimension} == start;
    });
    if (isDue)
        Q_EMIT navigator_.newReflectionWanted(start);
}

// Those about whom there are pages, in the order of their names.
void JournalPage::offerTeachers() {
    std::set<TeacherId> ids;
    for (const auto& page : pages_)
        if (page.teacher)
            ids.insert(*page.teacher);
    auto teachers = ids.empty() ? std::vector<Teacher>() : read().teachers.byName();
    std::erase_if(teachers, [&ids](const Teacher& each) { return !ids.contains(each.id); });
    auto items = itemsFor(teachers);
    items.emplace(items.begin(), tr("Nobody in particular"), kNobody);
    about_->setItemData(0, kAnything);
    refill(about_, items);
}

std::vector<const Reflection*> JournalPage::fitting() const {
    const auto typed = filter_->text();
    const auto dimension = bar_->dimension();
    const auto about = about_->currentData().toLongLong();
    std::vector<const Reflection*> fit;
    for (const auto& page : pages_) {
        const auto teacher = page.teacher ? page.teacher->value : kNobody;
        if ((dimension && page.dimension != dimension) || (about != kAnything && about != teacher))
            continue;
        const QStringList words{toQt(page.text), questionWords(prompts_, page), nameOf(page.teacher),
                                page.dimension ? wordsFor(*page.dimension) : QString()};
        if (typed.trimmed().isEmpty() || matches(words.join(QLatin1Char(' ')), typed))
            fit.push_back(&page);
    }
    return fit;
}

void JournalPage::showPages() {
    const auto fit = fitting();
    bar_->setVisible(!pages_.empty());
    none_->setVisible(pages_.empty());
    noMatch_->setVisible(!pages_.empty() && fit.empty());
    older_->setVisible(fit.size() > most_);
    setFocusProxy(pages_.empty() ? static_cast<QWidget*>(none_) : filter_);
    fillList(fit);
}

void JournalPage::fillList(const std::vector<const Reflection*>& pages) {
    const RowFocus focus(*this);
    takeAway(std::exchange(list_, new QWidget));
    rows_.clear();
    auto* cards = new QVBoxLayout(list_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(px(space::kLarge));
    Card* card = nullptr;
    QString month;
    for (std::size_t i = 0; i < std::min(pages.size(), most_); ++i) {
        const auto& page = *pages[i];
        if (const auto its = capitalized(monthAndYear(page.on)); its != month) {
            month = its;
            cards->addWidget(card = new Card(month));
            card->body()->setSpacing(px(space::kLarge));
        }
        auto* row = new JournalRow(page, nameOf(page.teacher), questionWords(prompts_, page), today());
        connect(row, &JournalRow::editChosen, this, [this, row] { edit(row->page()); });
        connect(row, &JournalRow::removeChosen, this, [this, i] { remove(i); });
        card->body()->addWidget(row);
        rows_.push_back(row);
    }
    column_->insertWidget(column_->indexOf(older_), list_);
    focus.giveBackIn(*list_);
}

void JournalPage::edit(const Reflection& page) {
    openPanel<ReflectionForm>(link(), prompts_, page, this);
}

// The focus goes on to the page that follows.
void JournalPage::remove(std::size_t place) {
    if (!attempt(this, [&] { removeReflection(notebook(), rows_[place]->page().id); }))
        return;
    if (rows_.empty())
        focusProxy()->setFocus(Qt::OtherFocusReason);
    else
        rows_[std::min(place, rows_.size() - 1)]->findChild<QWidget*>(QStringLiteral("remove"))->setFocus();
}

QString JournalPage::nameOf(const std::optional<TeacherId>& teacher) const {
    const auto found = teacher ? read().teachers.find(*teacher) : std::nullopt;
    return found ? toQt(found->name) : QString();
}

} // namespace alongside
