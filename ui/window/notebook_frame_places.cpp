#include "library/library_page.h"
#include "meetings/meetings_page.h"
#include "next_steps/next_steps_page.h"
#include "reflect/reflect_page.h"
#include "reports/reports_page.h"
#include "settings/settings_page.h"
#include "shared/hidden.h"
#include "shared/undo_line.h"
#include "teachers/teacher_page.h"
#include "teachers/teachers_page.h"
#include "today/today_page.h"
#include "window/notebook_frame.h"
#include "window/sidebar.h"

#include <QStackedWidget>

// From place to place, and back.

namespace alongside {

void NotebookFrame::go(const Place& place) {
    places_.leave(listPlacesIn(*pages_));
    places_.visit(place);
    show(place);
    if (place.teacher)
        teacherPage_->askedForByName();
}

void NotebookFrame::goTo(MainPage page) {
    const auto view = page == MainPage::Meetings ? meetingsView_ : MeetingsView::List;
    go({page, {}, {}, view, parts_[static_cast<std::size_t>(page)]});
}

Whereabouts NotebookFrame::whereabouts() const {
    return {place_, places_, meetingsView_};
}

void NotebookFrame::comeBackTo(const Whereabouts& there) {
    places_ = there.places;
    meetingsView_ = there.meetings;
    show(there.place);
}

void NotebookFrame::show(const Place& place) {
    place_ = place;
    parts_[static_cast<std::size_t>(place.page)] = place.part;
    sidebar_->showPage(place.page);
    auto* page = pageFor(place);
    pages_->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    Q_EMIT moved();
}

// A part was chosen on the page itself, which shows it already.
void NotebookFrame::notePart(MainPage page, int part) {
    if (place_.page != page || place_.teacher || place_.part == part)
        return;
    places_.leave({}); // the part before keeps by itself how far it is scrolled, and not as when the page was left
    place_.part = part;
    parts_[static_cast<std::size_t>(page)] = part;
    places_.visit(place_);
    Q_EMIT moved();
}

template <class SomePage>
QWidget* NotebookFrame::partOf(SomePage*& page, MainPage which, int part) {
    if (!page) {
        pages_->addWidget(page = new SomePage(link_, navigator_, content_));
        connect(page, &SomePage::partShown, this, [this, which](int shown) { notePart(which, shown); });
    }
    page->PartsPage::showPart(part);
    return page;
}

QWidget* NotebookFrame::settingsFor(int part) {
    if (!settingsPage_) {
        pages_->addWidget(settingsPage_ = new SettingsPage(link_, navigator_, look_));
        connect(settingsPage_, &SettingsPage::restored, undoLine_, qOverload<const QString&>(&UndoLine::offer));
        connect(settingsPage_, &SettingsPage::whileClosedAsked, this, &NotebookFrame::whileClosedAsked);
        connect(settingsPage_, &SettingsPage::lockingChanged, this, &NotebookFrame::lockingChanged);
        connect(settingsPage_, &SettingsPage::chosen, this,
                [this](SettingsPart shown) { notePart(MainPage::Settings, static_cast<int>(shown)); });
    }
    settingsPage_->choose(static_cast<SettingsPart>(part));
    return settingsPage_;
}

QWidget* NotebookFrame::pageFor(const Place& place) {
    const auto built = [&](auto*& page, auto&& build) {
        if (!page)
            pages_->addWidget(page = build());
        return page;
    };
    if (place.teacher) {
        built(teacherPage_, [&] { return new TeacherPage(link_, navigator_, content_); });
        teacherPage_->show(*place.teacher, place.tab);
        return teacherPage_;
    }
    if (link_.hidesNotes() && (place.page == MainPage::Reflect || place.page == MainPage::Reports))
        return built(hiddenPage_, [&] { return makeHiddenPage(navigator_); });
    switch (place.page) {
    case MainPage::Today:
        return built(todayPage_, [&] { return new TodayPage(link_, navigator_, content_.agreement); });
    case MainPage::Teachers:
        return built(teachersPage_, [&] { return new TeachersPage(link_, navigator_); });
    case MainPage::Settings:
        return settingsFor(place.part);
    case MainPage::Meetings:
        built(meetingsPage_, [&] { return new MeetingsPage(link_, navigator_); })->show(place.meetings);
        meetingsView_ = place.meetings;
        return meetingsPage_;
    case MainPage::NextSteps:
        return built(nextStepsPage_, [&] { return new NextStepsPage(link_, navigator_); });
    case MainPage::Reflect:
        return partOf(reflectPage_, place.page, place.part);
    case MainPage::Reports:
        return partOf(reportsPage_, place.page, place.part);
    case MainPage::Library:
        break;
    }
    return partOf(libraryPage_, place.page, place.part);
}

void NotebookFrame::goBack() {
    goAlong(&Places::back);
}

void NotebookFrame::goForward() {
    goAlong(&Places::forward);
}

// Places of a teacher who is gone are passed over; where there are no others, the coach stays. Lists stand as they were
// left.
void NotebookFrame::goAlong(std::optional<Place> (Places::*way)()) {
    places_.leave(listPlacesIn(*pages_));
    auto places = places_;
    while (const auto place = (places.*way)()) {
        if (*place == place_ || (place->teacher && !link_.read().teachers.find(*place->teacher)))
            continue;
        places_ = std::move(places);
        show(*place);
        bringBack(places_.lists(), this);
        return;
    }
}

} // namespace alongside
