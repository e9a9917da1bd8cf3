#include "ui/shared/gallery.h"

#include "shared/avatar.h"
#include "shared/button.h"
#include "shared/calm_table.h"
#include "shared/card.h"
#include "shared/charts/contact_strip.h"
#include "shared/charts/dots.h"
#include "shared/charts/rhythm_bar.h"
#include "shared/charts/ring.h"
#include "shared/charts/shape_row.h"
#include "shared/completion_field.h"
#include "shared/empty_state.h"
#include "shared/flow_layout.h"
#include "shared/icon.h"
#include "shared/icon_label.h"
#include "shared/key_hint.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/navigation_item.h"
#include "shared/note_edit.h"
#include "shared/notice_line.h"
#include "shared/page_header.h"
#include "shared/pill.h"
#include "shared/problem_label.h"
#include "shared/saved_mark.h"
#include "shared/scroll_page.h"
#include "shared/segmented_choice.h"
#include "shared/undo_line.h"
#include "ui/qt_words.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace alongside {
namespace {

QHBoxLayout* row(const QList<QWidget*>& widgets) {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(space::kMedium));
    for (auto* widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    return line;
}

template <class Widget>
Widget* named(Widget* widget, const char* name) {
    widget->setAccessibleName(text(name));
    return widget;
}

template <class Widget>
Widget* off(Widget* widget) {
    widget->setEnabled(false);
    return widget;
}

QWidget* sidebar() {
    auto* side = new Card;
    side->setFixedWidth(px(size::kSidebar));
    auto* today = new NavigationItem(text("sun"), text("Today"));
    today->setCurrent(true);
    auto* steps = new NavigationItem(text("list-checks"), text("Next steps"));
    steps->setCount(3);
    auto* find = new NavigationItem(text("search"), text("Find or do"));
    auto* log = makeButton(ButtonKind::Primary, text("Log meeting"), text("plus"));
    log->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    side->body()->setSpacing(2);
    for (QWidget* each : {static_cast<QWidget*>(log), static_cast<QWidget*>(today), static_cast<QWidget*>(steps),
                          static_cast<QWidget*>(find)})
        side->body()->addWidget(each);
    auto* folded = new NavigationItem(text("users"), text("Teachers"));
    folded->setFolded(true);
    side->body()->addWidget(folded);
    return side;
}

QTableView* table() {
    auto* view = new QTableView;
    auto* model = new QStandardItemModel(3, 4, view);
    model->setHorizontalHeaderLabels({text("Teacher"), text("Role"), text("Last met"), text("Agreement")});
    const char* cells[3][4] = {
        {"Aisha Karim", "Grade 6 science", "24 days ago", "Draft"},
        {"Luis Ferreira", "Grade 6 mathematics and more", "Two weeks ago", "Acknowledged 12 Sep"},
        {"Yuki Sato", "Grade 7 music", "Yesterday", "Review due"}};
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 4; ++c)
            model->setItem(r, c, new QStandardItem(text(cells[r][c])));
    view->setModel(model);
    calm(view, text("Teachers"));
    view->sortByColumn(0, Qt::AscendingOrder);
    view->setColumnWidth(0, px(180));
    view->setColumnWidth(1, px(160));
    view->selectRow(1);
    view->setFixedHeight(px(42 + 3 * size::kRow) + 2);
    return view;
}

QWidget* choices() {
    auto* card = new Card(text("Reminders"));
    auto* open = new QRadioButton(text("Only while Alongside is open"));
    open->setChecked(true);
    card->body()->addLayout(row({open, new QRadioButton(text("Never"))}));
    auto* days = named(new QSpinBox, "Default rhythm");
    days->setSuffix(text(" days"));
    days->setValue(14);
    auto* date = named(new QDateEdit(QDate(2026, 11, 12)), "Term starts");
    date->setCalendarPopup(true);
    date->setDisplayFormat(text("d MMM yyyy"));
    auto* time = named(new QTimeEdit(QTime(10, 15)), "Start");
    auto* combo = named(new QComboBox, "Grades");
    combo->addItems({text("All grades"), text("Grade 6")});
    card->body()->addLayout(
        row({makeLabel(text("Default rhythm")), days, date, time, combo, off(named(new QComboBox, "Off"))}));
    auto* ticked = new QCheckBox(text("Opened with a win"));
    ticked->setChecked(true);
    auto* partly = new QCheckBox(text("Partly"));
    partly->setCheckState(Qt::PartiallyChecked);
    auto* offTicked = off(new QCheckBox(text("Off, ticked")));
    offTicked->setChecked(true);
    card->body()->addLayout(
        row({ticked, new QCheckBox(text("Read back")), partly, off(new QCheckBox(text("Off"))), offTicked}));
    auto* bar = named(new QProgressBar, "Copying");
    bar->setRange(0, 10);
    bar->setValue(6);
    card->body()->addWidget(bar);
    auto* zoom = named(new QSlider(Qt::Horizontal), "Text size");
    zoom->setValue(30);
    card->body()->addWidget(zoom);
    return card;
}

QList<Practice> practices() {
    using enum PracticeState;
    return {{Strong, text("Agreement: in force")},  {Strong, text("Summaries sent: 8 of 9")},
            {Steady, text("Clear ending: 6 of 9")}, {NeedsCare, text("Told ahead: 1 of 3")},
            {Steady, text("Read back: 5 of 8")},    {NotEnough, text("Promises: 1 of 2")}};
}

QWidget* dimension(Tone tone, const char* name, const char* word) {
    auto* card = new Card(text(name));
    card->setHeadingIcon(iconOf(tone), tone);
    auto* ring = new Ring(tone);
    ring->setPractices(practices());
    ring->setWord(text(word));
    ring->setSentence(text(name) + text(" trust: ") + text(word));
    auto* dots = new Dots(tone);
    dots->setCount(7, 9);
    dots->setSentence(text("7 of 9 summaries sent"));
    auto* many = new Dots(tone);
    many->setCount(15, 22);
    many->setSentence(text("15 of 22 summaries sent"));
    auto* side = new QVBoxLayout;
    side->addWidget(dots);
    side->addWidget(many);
    auto* both = new QHBoxLayout;
    both->setSpacing(px(space::kLarge));
    both->addWidget(ring);
    both->addLayout(side);
    card->body()->addLayout(both);
    auto* notice = new NoticeLine(
        tone, {}, text("say at the start what you will do with your notes, and ask again before the door."));
    notice->setLead(text("Next:"));
    card->body()->addWidget(notice);
    return card;
}

QWidget* shapeRows() {
    auto* card = new Card;
    for (const auto& [tone, name] :
         {std::pair(Tone::Communicative, "Communicative"), std::pair(Tone::Relational, "Relational"),
          std::pair(Tone::Competence, "Competence-based")}) {
        auto* shapes = new ShapeRow(tone);
        shapes->setPractices(practices());
        shapes->setSentence(text(name) + text(": growing"));
        auto* words = makeLabel(text(name), TextRole::Strong);
        words->setMinimumWidth(px(140));
        auto* line = row({new IconLabel(iconOf(tone), tone), words, shapes});
        line->addWidget(makeLabel(text("2 strong, 2 steady"), TextRole::Body, Shade::Secondary));
        card->body()->addLayout(line);
    }
    return card;
}

QWidget* stripCard() {
    auto* card = new Card(text("Twelve months"));
    auto* strip = new ContactStrip;
    const QDate today(2026, 11, 20);
    QList<StripContact> contacts;
    for (int i = 0; i < 22; ++i) {
        const auto kind = static_cast<StripKind>(i % 3);
        contacts += {today.addDays(-3 - i * 13 + i % 4), kind, text("a contact")};
    }
    contacts += {today.addDays(5), StripKind::Planned, text("planned")};
    strip->setContacts(contacts, today, today);
    strip->setSentence(text("22 contacts in twelve months"));
    card->body()->addWidget(strip);
    for (const int since : {0, 6, 13, 24}) {
        auto* bar = new RhythmBar;
        bar->setRhythm({since, 10, 20});
        bar->setSentence(text("Met some days ago"));
        card->body()->addWidget(bar);
    }
    return card;
}

QWidget* promises() {
    auto* card = new Card(text("Promises"));
    auto* link = new LinkButton(text("Show all 9"));
    card->addToHeading(link);
    const auto add = [card](const char* what, const char* who, Pill* pill) {
        auto* line = new QHBoxLayout;
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new ElidedLabel(text(what)));
        words->addWidget(makeLabel(text(who), TextRole::Small, Shade::Secondary));
        line->addWidget(named(new QCheckBox, what));
        line->addLayout(words, 1);
        line->addWidget(pill);
        card->body()->addLayout(line);
    };
    add("Send the number-talk video", "Luis Ferreira, promised 29 Oct",
        new Pill(text("2 school days late"), Tone::Warn, text("flag")));
    card->body()->addWidget(new Rule);
    add("Share the seating chart template with everyone in the team and beyond it", "Maya Okafor",
        new Pill(text("Today"), Tone::Neutral, text("clock")));
    return card;
}

QLabel* buddied(const char* words, QWidget* field) {
    auto* label = makeLabel(text(words), TextRole::Body, Shade::Secondary);
    label->setBuddy(field);
    return label;
}

} // namespace

std::unique_ptr<QWidget> controlsSheet() {
    auto sheet = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(sheet.get());
    column->setSpacing(px(space::kLarge));
    auto* menu = new QMenu(text("More"));
    menu->addAction(icon(text("pencil")), text("Edit details..."))->setShortcut(QKeySequence(text("Ctrl+E")));
    menu->addSeparator();
    menu->addAction(icon(text("file-down")), text("Save as PDF..."));
    column->addLayout(row(
        {makeButton(ButtonKind::Primary, text("Add teacher"), text("user-plus")),
         makeButton(ButtonKind::Secondary, text("Import..."), text("file-down")),
         makeButton(ButtonKind::Secondary, text("Agreement gjpy")), makeButton(ButtonKind::Quiet, text("Discard")),
         off(makeButton(ButtonKind::Primary, text("Done"))), off(makeButton(ButtonKind::Secondary, text("Export..."))),
         makeSmallButton(ButtonKind::Secondary, text("Kept"), text("check")),
         makeSmallButton(ButtonKind::Primary, text("Log it")), makeIconButton(text("x"), text("Close")),
         makeMoreButton(menu, text("More"))}));
    auto* field = named(new QLineEdit(text("Planning gjpqy")), "Name");
    auto* search = named(new QLineEdit, "Filter teachers");
    search->setPlaceholderText(text("Filter by name, grade or subject"));
    search->addAction(icon(text("search"), Ink::Secondary), QLineEdit::LeadingPosition);
    search->setClearButtonEnabled(true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(px(space::kMedium));
    fields->addWidget(field);
    fields->addWidget(search);
    fields->addWidget(off(named(new QLineEdit(text("Off")), "Off field")));
    column->addLayout(fields);
    column->addWidget(choices());
    auto* tabs = named(new QTabWidget, "Teacher");
    for (const char* each : {"Dashboard", "Timeline", "Next steps", "Agreement", "Checklist"}) {
        auto* page = new Card;
        page->holdView(table());
        auto* room = new QWidget;
        auto* inner = new QVBoxLayout(room);
        inner->setContentsMargins(0, px(space::kLarge), 0, 0);
        inner->addWidget(page);
        tabs->addTab(room, text(each));
    }
    column->addWidget(tabs);
    sheet->resize(px(1000), px(640));
    return sheet;
}

std::unique_ptr<QWidget> piecesSheet() {
    auto sheet = std::make_unique<QWidget>();
    auto* columns = new QHBoxLayout(sheet.get());
    columns->setSpacing(px(space::kLarge));
    columns->addWidget(sidebar(), 0, Qt::AlignTop);
    auto* page = new ScrollPage;
    auto* header = new PageHeader(text("Luis Ferreira"));
    header->setSubtitle(text("Grade 6 mathematics · Riverbend Middle School · working together since August"));
    header->setLeading(new Avatar(text("Luis Ferreira"), 64));
    header->addToActions(makeButton(ButtonKind::Secondary, text("Add next step"), text("list-checks")));
    header->addToActions(makeButton(ButtonKind::Primary, text("Log meeting"), text("plus")));
    page->add(header);
    auto* pills = new FlowLayout;
    pills->addWidget(new Pill(text("Agreement acknowledged 12 Sep"), Tone::Ok, text("signature")));
    pills->addWidget(new Pill(text("Every two weeks"), Tone::Neutral, text("repeat")));
    pills->addWidget(new Pill(text("Heard my worry"), Tone::Communicative, text("message-circle")));
    pills->addWidget(new Pill(text("Relational"), Tone::Relational, text("heart-handshake")));
    pills->addWidget(new Pill(text("Competence-based"), Tone::Competence, text("badge-check")));
    pills->addWidget(new Pill(text("Planned"), Tone::Accent));
    page->add(pills);
    auto* faces = row({new Avatar(text("Aisha Karim"), 28), new Avatar(text("Hannah Cohen"), 36),
                       new Avatar(text("Tom Whitfield"), 40), new Avatar(text("Priya Raman"), 40),
                       new Avatar(text("Yuki Sato"), 40), new Avatar(text("Åsa Öberg"), 40),
                       new IconLabel(text("sparkles"), Tone::Communicative, 16, IconLabel::Ground::Spot)});
    page->add(faces);
    auto* notice = new NoticeLine(Tone::Warn, text("repeat"),
                                  text("On 29 Oct you promised the number-talk video. It is still open."));
    notice->setAction(text("Put it right"));
    page->add(notice);
    auto* heading = new SectionHeading(text("Due"));
    heading->addToActions(new LinkButton(text("Show all 9")));
    page->add(heading);
    page->add(promises());
    auto* empty = new Card;
    empty->body()->addWidget(new EmptyState(text("list-checks"), text("No promises yet"),
                                            text("What you promise in a meeting appears here, with the date you gave."),
                                            text("Log meeting")));
    page->add(empty);
    page->add(new WrappedLabel(
        text("Every student explains a strategy aloud at least once a week. This sentence is long on purpose, so that "
             "it must be broken into lines, and "
             "nothing of it may be cut off below, whatever the width of the column that holds it happens to be.")));
    auto* right = new QVBoxLayout;
    right->addWidget(page, 1);
    auto* undo = new UndoLine;
    undo->offer(text("Removed the meeting of 12 Nov"));
    right->addWidget(undo);
    columns->addLayout(right, 1);
    sheet->resize(px(1180), px(900));
    return sheet;
}

std::unique_ptr<QWidget> chartsSheet() {
    auto sheet = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(sheet.get());
    column->setSpacing(px(space::kLarge));
    auto* three = new QHBoxLayout;
    three->setSpacing(px(space::kLarge));
    three->addWidget(dimension(Tone::Communicative, "Communicative", "Needs your care"));
    three->addWidget(dimension(Tone::Relational, "Relational", "Growing"));
    three->addWidget(dimension(Tone::Competence, "Competence-based", "Not enough yet"));
    column->addLayout(three);
    column->addWidget(shapeRows());
    column->addWidget(stripCard());
    sheet->resize(px(1040), px(700));
    return sheet;
}

std::unique_ptr<QWidget> formSheet() {
    auto sheet = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(sheet.get());
    column->setContentsMargins(px(space::kSection), px(space::kSection), px(space::kSection), px(space::kSection));
    column->addLayout(row({makeLabel(text("Log meeting"), TextRole::Heading), new KeyHint(text("Ctrl+L"))}));
    auto* form = new QFormLayout;
    auto* teacher = new CompletionField(text("Teacher"), Pick::Several);
    teacher->setCandidates({{1, text("Luis Ferreira"), text("Grade 6 mathematics")},
                            {2, text("Maya Okafor"), {}},
                            {3, text("José Núñez"), {}}});
    teacher->setChosen({1, 2});
    form->addRow(buddied("&Teacher", teacher->line()), teacher);
    auto* kind =
        new SegmentedChoice(text("Kind"), {text("Planning"), text("Visit"), text("Debrief"), text("Check-in")});
    kind->setCurrent(0);
    form->addRow(makeLabel(text("Kind"), TextRole::Body, Shade::Secondary), kind);
    auto* shared = new NoteEdit(text("Shared note"));
    shared->setPlainText(text("Planned the fraction number talk together. He will open with the dot image and wait "
                              "five seconds before taking answers. gjpqy"));
    form->addRow(buddied("&Notes", shared), shared);
    auto* own = new NoteEdit(text("Private note"), NoteKind::Private);
    own->setPlainText(text("He is worried about the move."));
    form->addRow(buddied("&Private", own), own);
    auto* step = named(new QLineEdit(text("Send the number-talk video")), "Next step");
    auto* problem = new ProblemLabel(step);
    auto* below = new QVBoxLayout;
    below->setSpacing(px(space::kTiny));
    below->addWidget(step);
    below->addWidget(problem);
    problem->setProblem(text("Give the day by which you will do it."));
    form->addRow(buddied("Ne&xt step", step), below);
    column->addLayout(form);
    column->addWidget(new Rule);
    auto* saved = new SavedMark;
    saved->showSaved();
    auto* end = new QHBoxLayout;
    end->addWidget(saved);
    end->addStretch();
    end->addWidget(makeButton(ButtonKind::Quiet, text("Discard")));
    end->addWidget(makeButton(ButtonKind::Primary, text("Done")));
    end->addWidget(new KeyHint(text("Ctrl+Enter")));
    column->addLayout(end);
    column->addStretch();
    sheet->resize(px(size::kPanel), px(560));
    return sheet;
}

std::vector<std::unique_ptr<QWidget>> popUps() {
    auto menu = std::make_unique<QMenu>();
    menu->setObjectName(text("menu"));
    auto* edit = menu->addAction(icon(text("pencil")), text("Edit details..."));
    edit->setShortcut(QKeySequence(text("Ctrl+E")));
    menu->addAction(icon(text("file-down")), text("Save as PDF..."));
    menu->addSeparator();
    auto* ticked = menu->addAction(text("Hide notes"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu->addMenu(text("Text size"))->addAction(text("100 %"));
    menu->addAction(text("Not now"))->setEnabled(false);
    menu->setActiveAction(edit);
    auto list = std::make_unique<QListWidget>();
    list->setObjectName(text("list"));
    list->setWindowFlag(Qt::Popup);
    list->addItems({text("Luis Ferreira"), text("Maya Okafor"), text("José Núñez")});
    list->setCurrentRow(1);
    list->resize(px(260), px(120));
    auto calendar = std::make_unique<QCalendarWidget>();
    calendar->setObjectName(text("calendar"));
    calendar->setSelectedDate(QDate(2026, 11, 12));
    std::vector<std::unique_ptr<QWidget>> all;
    all.push_back(std::move(menu));
    all.push_back(std::move(list));
    all.push_back(std::move(calendar));
    return all;
}

} // namespace alongside
