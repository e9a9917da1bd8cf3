#include "help/guide.h"
#include "ui/every_page.h"
#include "ui/qt_words.h"
#include "window/guide_place.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

namespace {

struct Link {
    QString page; // on which it stands
    QString target;
    bool isPicture;
};

std::vector<Link> linksOf(const Guide& guide, const QString& page) {
    static const QRegularExpression link(text("(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"));
    std::vector<Link> links;
    for (auto found = link.globalMatch(guide.markdownOf(page)); found.hasNext();) {
        const auto match = found.next();
        links.push_back({page, match.captured(2), !match.captured(1).isEmpty()});
    }
    return links;
}

bool isThere(const Guide& guide, const GuidePlace& place) {
    return guide.has(place.page) && (place.heading.isEmpty() || guide.headingIn(place));
}

GuidePlace placeOf(const Link& link) {
    const auto name = link.target.section(QLatin1Char('#'), 0, 0);
    return {name.isEmpty() ? link.page : name.chopped(3), link.target.section(QLatin1Char('#'), 1)};
}

} // namespace

TEST_CASE("every link of the guide leads to a heading that is there, and the contents to every page", "[help]") {
    const auto language = GENERATE(QLocale::English, QLocale::Spanish);
    const Guide guide{QLocale(language)};
    QSet<QString> named;
    for (const auto& page : guide.pages())
        for (const auto& link : linksOf(guide, page)) {
            CAPTURE(page, link.target);
            if (link.isPicture)
                continue;
            CHECK(isThere(guide, placeOf(link)));
            if (page == Guide::kContents)
                named += placeOf(link).page;
        }
    for (const auto& page : guide.pages()) {
        CAPTURE(page);
        CHECK((page == Guide::kContents || named.contains(page)));
    }
}

TEST_CASE("a page of the guide in another language has the headings of the English one", "[help]") {
    const Guide english{QLocale(QLocale::English)}, spanish{QLocale(QLocale::Spanish)};
    const auto levels = [](const QString& markdown) {
        static const QRegularExpression heading(text("^(#+) "), QRegularExpression::MultilineOption);
        QStringList found;
        for (auto match = heading.globalMatch(markdown); match.hasNext();)
            found += match.next().captured(1);
        return found;
    };
    for (const auto& page : english.pages()) {
        CAPTURE(page);
        CHECK(levels(spanish.markdownOf(page)) == levels(english.markdownOf(page)));
    }
}

TEST_CASE("the guide shows pages in its own language, each that there is in English", "[help]") {
    const Guide english(QLocale(QLocale::English)), spanish(QLocale(QLocale::Spanish));
    const auto pictures = QDir(text(":/guide/pictures")).entryList({text("*.png")});
    CHECK(pictures.size() > 10);
    for (const auto& picture : pictures) {
        const auto name = picture.chopped(4);
        CAPTURE(name);
        CHECK(english.picture(name) == text(":/guide/pictures/") + picture);
        CHECK(spanish.picture(name) == text(":/guide/es/pictures/") + picture);
        CHECK(QFile::exists(spanish.picture(name)));
    }
}

TEST_CASE("words are found in the guide whatever their case and accents, those of a heading first", "[help]") {
    const Guide guide{QLocale(QLocale::English)};
    const auto hits = guide.find(text("RECOVERY shéet"));
    REQUIRE(hits.size() > 1);
    CHECK(hits.front().place == GuidePlace{text("password-and-lock"), text("the-recovery-sheet")});
    CHECK(hits.front().title == text("Password and lock: The recovery sheet"));
    CHECK(hits.front().excerpt.contains(text("recovery sheet")));
    CHECK_FALSE(guide.find(text("holid")).empty()); // the beginning of a word
    CHECK(guide.find(text("olidays")).empty());     // not its end
    CHECK(guide.find(text("holiday zeppelin")).empty());
    CHECK(guide.find(text("  ")).empty());
}

TEST_CASE("the guide in the program leads nowhere else", "[help]") {
    const Guide guide{QLocale(QLocale::English)};
    for (const auto& page : guide.pages())
        for (const auto& link : linksOf(guide, page)) {
            CAPTURE(page, link.target);
            CHECK_FALSE(link.target.contains(text("://")));
            CHECK((link.isPicture || !link.target.startsWith(text("../"))));
        }
    CHECK(guide.markdownOf(text("what-leaves")).contains(text("a format that is written down"))); // its words stay
}

TEST_CASE("whatever page or panel is on screen, the guide tells of it", "[help]") {
    const Guide guide{QLocale(QLocale::English)};
    DemoWindow().visit([&](QWidget& shown, const QString& name) {
        auto* window = qobject_cast<MainWindow*>(&shown);
        const auto place = guidePlaceFor(window ? nullptr : &shown, window ? window->frame() : nullptr);
        CAPTURE(name, place.page, place.heading);
        CHECK(isThere(guide, place));
        const bool ofNoPage = name == text("welcome") || name.startsWith(text("teacher-form"));
        const bool hasNone = name.startsWith(text("about"));
        if (!window && !ofNoPage && !hasNone && shown.inherits("alongside::Panel"))
            CHECK(place.page != text("first-day")); // every panel is told of
        if (name == text("settings-backups"))
            CHECK(place.page == text("backups"));
        if (name == text("settings-trail"))
            CHECK(place == GuidePlace{text("what-leaves"), text("the-trail")});
        if (name == text("teacher-checklist"))
            CHECK(place.page == text("checklist"));
    });
}
