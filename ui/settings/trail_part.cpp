#include "settings/trail_part.h"

#include "settings/part_column.h"
#include "settings/trail_model.h"
#include "shared/calm_table.h"
#include "shared/card.h"
#include "shared/combo_items.h"
#include "shared/empty_state.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/scroll_area.h"
#include "shared/text.h"
#include "shared/wording/leaving_words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace alongside {
namespace {

constexpr int kAboutWidth = 190, kHowWidth = 140, kWhenWidth = 150, kHashWidth = 128, kLeastWhat = 210, kLeastRows = 4;

} // namespace

TrailPart::TrailPart(NotebookLink& link, QWidget* parent)
    : Page(link, {Area::Trail, Area::Teachers}, parent), model_(new TrailModel(this)), teacher_(new QComboBox),
      document_(new QComboBox), bar_(inFlow({teacher_, document_})), table_(new QTableView), card_(new Card),
      chosen_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), hash_(new QLineEdit),
      nothing_(
          new EmptyState(QStringLiteral("door-open"), tr("Nothing has left this notebook"),
                         tr("What you save, copy, print or hand to your mail program gets a line here: when, what, "
                            "about whom. Never its words."))),
      noMatch_(new EmptyState(QStringLiteral("search"), tr("Nothing of this kind has left"), {}, tr("Show all"))) {
    nameCombo(teacher_, tr("About"));
    nameCombo(document_, tr("Kind"));
    teacher_->addItem(tr("About everybody"));
    document_->addItem(tr("All kinds"));
    build();
    for (auto* each : {teacher_, document_})
        connect(each, &QComboBox::currentIndexChanged, this, &TrailPart::showLines);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrailPart::showChosen);
    connect(noMatch_, &EmptyState::chosen, this, [this] {
        teacher_->setCurrentIndex(0);
        document_->setCurrentIndex(0);
    });
}

void TrailPart::build() {
    table_->setModel(model_);
    calm(table_, tr("What left"));
    table_->setSortingEnabled(false); // newest first
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->horizontalHeader()->setSectionResizeMode(TrailModel::kWhat, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{TrailModel::kAbout, kAboutWidth},
                                          {TrailModel::kHow, kHowWidth},
                                          {TrailModel::kWhen, kWhenWidth},
                                          {TrailModel::kHash, kHashWidth}};
    for (const auto& [column, width] : widths)
        table_->setColumnWidth(column, px(width));
    card_->holdView(table_);
    hash_->setReadOnly(true); // to be marked and compared
    hash_->setAccessibleName(tr("SHA-256"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, px(space::kSmall), px(space::kSection));
    column->setSpacing(px(space::kMedium));
    column->addWidget(new WrappedLabel(tr("A line stays as it was written: it can be neither changed nor taken away."),
                                       TextRole::Small, Shade::Secondary));
    for (QWidget* each :
         {bar_, static_cast<QWidget*>(card_), static_cast<QWidget*>(chosen_), static_cast<QWidget*>(hash_)})
        column->addWidget(each, each == card_ ? 1 : 0);
    column->addWidget(nothing_, 1);
    column->addWidget(noMatch_, 1);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(content));
    setFocusProxy(table_);
}

void TrailPart::offerFilters(const std::vector<TrailLine>& all) {
    std::set<TeacherId> people;
    std::set<DocumentKind> kinds;
    for (const auto& line : all) {
        people.insert(line.what.about.begin(), line.what.about.end());
        kinds.insert(line.what.document);
    }
    std::vector<Teacher> named;
    ComboItems documents;
    for (const auto id : people)
        if (auto teacher = read().teachers.findAnywhere(id))
            named.push_back(std::move(*teacher));
    std::ranges::stable_sort(named, {}, &Teacher::name);
    for (const auto kind : kinds)
        documents.emplace_back(wordsFor(kind), static_cast<qlonglong>(kind));
    refill(teacher_, itemsFor(named));
    refill(document_, documents);
    bar_->setVisible(!all.empty());
}

void TrailPart::refresh() {
    offerFilters(read().trail.newestFirst());
    showLines();
}

void TrailPart::showLines() {
    TrailFilter filter;
    if (const auto id = teacher_->currentData(); id.isValid())
        filter.about = TeacherId{id.toLongLong()};
    if (const auto kind = document_->currentData(); kind.isValid())
        filter.document = static_cast<DocumentKind>(kind.toInt());
    TeacherNames names;
    for (const auto& teacher : read().teachers.everything())
        names[teacher.id] = toQt(teacher.name);
    const auto* before = model_->lineAt(table_->currentIndex().row());
    const auto chosen = before ? std::optional(*before) : std::nullopt;
    model_->setLines(read().trail.newestFirst(filter), std::move(names), today());
    const bool any = model_->rowCount() > 0, filtered = filter.about || filter.document;
    card_->setVisible(any);
    nothing_->setVisible(!any && !filtered);
    noMatch_->setVisible(!any && filtered);
    endWithLastRow(card_, table_, kLeastRows);
    if (any)
        table_->setCurrentIndex(model_->index(std::max(0, chosen ? model_->rowOf(*chosen) : 0), 0));
    showChosen();
}

// With what the columns say that found no room.
void TrailPart::showChosen() {
    const int row = table_->currentIndex().row();
    const auto* line = model_->lineAt(row);
    chosen_->setVisible(line != nullptr);
    hash_->setVisible(line != nullptr);
    if (!line)
        return;
    QStringList words;
    for (const int column : {TrailModel::kAbout, TrailModel::kHow})
        if (table_->isColumnHidden(column))
            words += tr("%1: %2.", "a column, and what stands in it")
                         .arg(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                              model_->index(row, column).data().toString());
    words += tr("A file or text with this SHA-256 is the one that left:");
    hash_->setText(toQt(line->sha256));
    hash_->setCursorPosition(0);
    chosen_->setWords(words.join(QLatin1Char(' ')));
}

void TrailPart::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    int room = width() - px(kLeastWhat + kWhenWidth);
    const std::pair<int, int> inOrder[] = {
        {TrailModel::kAbout, kAboutWidth}, {TrailModel::kHow, kHowWidth}, {TrailModel::kHash, kHashWidth}};
    for (const auto& [column, columnWidth] : inOrder) { // what finds no room is said below the table
        table_->setColumnHidden(column, room < px(columnWidth));
        room -= px(columnWidth);
    }
    showChosen();
}

} // namespace alongside
