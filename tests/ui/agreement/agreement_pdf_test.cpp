#include "agreement/agreement_html.h"
#include "agreement/agreement_pdf.h"
#include "domain/agreement_answers.h"
#include "exchange/content.h"
#include "support/makers.h"
#include "ui/qt_words.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

struct OnPaper {
    const Content content = contentIn("en");
    QTemporaryDir folder;

    const FormField& field(const std::string& key) const {
        for (const auto& section : content.agreement.sections)
            for (const auto& each : section.fields)
                if (each.key == key)
                    return each;
        throw std::out_of_range(key);
    }

    Agreement filled() const {
        auto agreement = anAgreement().version(2).rhythm(5).visits(VisitRule::InvitationOnly).made();
        const auto answer = [&](const char* key, const Answer& given) { setAnswer(agreement, field(key), given); };
        answer("rhythm.place", std::string("Room 12, by the window"));
        answer("what-we-want.goals", std::vector<std::string>{"student-talk", "Fewer worksheets"});
        answer("what-we-want.goal", std::string("Every student explains a strategy aloud at least once a week."));
        answer("review.on", std::string("2027-01-15"));
        setAnswer(agreement, scaleQuestion(field("help.kinds"), field("help.kinds").options[3]), std::string("maybe"));
        agreement.acknowledgedOn = day("2026-11-20");
        agreement.acknowledgements = {{Side::Coach, "Robin Castle", day("2026-11-19")},
                                      {Side::Teacher, "Ana Ferrer", day("2026-11-20")}};
        return agreement;
    }

    QString write(const PaperAgreement& paper, const QPageSize& size = QPageSize(QPageSize::A4)) {
        const auto path = folder.filePath(QStringLiteral("agreement.pdf"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(onPaper(paper), size));
        return path;
    }

    static QString output(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForStarted())
            SKIP(program.toStdString() << " is not installed");
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static QString textOf(const QString& path) {
        return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    }

    static void keepPictures(const QString& path, const QString& name) {
        if (const auto shots = qEnvironmentVariable("ALONGSIDE_SCREENSHOTS"); !shots.isEmpty())
            output(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("80"),
                                                path, QDir(shots).filePath(name)});
    }
};

} // namespace

TEST_CASE_METHOD(OnPaper, "the PDF holds names, answers, every section and its page numbers", "[ui][agreement][pdf]") {
    const auto path =
        write({content.agreement, filled(), QStringLiteral("Robin Castle"), QStringLiteral("Ana Ferrer"), kToday});
    const auto text = textOf(path);
    for (const auto& section : content.agreement.sections)
        CHECK(text.contains(QString::fromStdString(section.title)));
    for (const auto* words : {"Robin Castle", "Ana Ferrer", "Room 12, by the window", "Fewer worksheets",
                              "Every student explains a strategy aloud at least once a week.", "5 school days",
                              "Version 2, acknowledged on", "15 January 2027", "19 November 2026", "Page 1 of"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("Left open"), Qt::CaseInsensitive));
    keepPictures(path, QStringLiteral("filled"));
}

TEST_CASE_METHOD(OnPaper, "the blank form asks every question and names nobody", "[ui][agreement][pdf]") {
    const auto path = write({content.agreement, std::nullopt, {}, {}, kToday});
    const auto text = textOf(path).simplified();
    CHECK(text.contains(QStringLiteral("Blank form")));
    for (const auto& section : content.agreement.sections)
        for (const auto& each : section.fields) {
            INFO(each.key);
            CHECK(text.contains(QString::fromStdString(each.question)));
        }
    CHECK_FALSE(text.contains(QStringLiteral("Castle")));
    keepPictures(path, QStringLiteral("blank"));
}

TEST_CASE_METHOD(OnPaper, "the paper is the size that was asked for", "[ui][agreement][pdf]") {
    const auto [size, words] = GENERATE(std::pair(QPageSize::A4, "A4"), std::pair(QPageSize::Letter, "letter"));
    const auto path = write({content.agreement, std::nullopt, {}, {}, kToday}, QPageSize(size));
    CHECK(output(QStringLiteral("pdfinfo"), {path}).contains(QString::fromUtf8(words)));
}

TEST_CASE_METHOD(OnPaper, "very long answers run on over the page without loss", "[ui][agreement][pdf]") {
    auto agreement = filled();
    std::string words;
    for (int i = 0; i < 2000; ++i)
        words += "word" + std::to_string(i) + " ";
    setAnswer(agreement, field("what-we-want.goal"), words);
    setAnswer(agreement, field("rhythm.place"), std::string(300, 'x'));
    const auto text = textOf(write({content.agreement, agreement, QString(200, QLatin1Char('N')),
                                    QStringLiteral("شيماء الخطيب"), kToday}))
                          .simplified();
    CHECK(text.contains(QStringLiteral("word0 ")));
    CHECK(text.contains(QStringLiteral("word1000 ")));
    CHECK(text.contains(QStringLiteral("word1999")));
}

TEST_CASE_METHOD(OnPaper, "goals in the pair's own words stand whole on paper, however long", "[ui][agreement][pdf]") {
    auto agreement = filled();
    std::string goal = "First";
    for (int i = 0; i < 40; ++i)
        goal += " word" + std::to_string(i);
    setAnswer(agreement, field("what-we-want.goals"),
              std::vector<std::string>{"student-talk", goal, "Fewer worksheets"});
    const auto path = write({content.agreement, agreement, {}, {}, kToday});
    const auto text = textOf(path).simplified();
    CHECK(text.contains(QString::fromStdString(goal)));
    CHECK(text.contains(QStringLiteral("Fewer worksheets")));
    keepPictures(path, QStringLiteral("long-goal"));
}

TEST_CASE_METHOD(OnPaper, "where own words may be given and none are, a line waits for them", "[ui][agreement][pdf]") {
    const auto countOf = [this](FieldKind kind) {
        std::ptrdiff_t count = 0;
        for (const auto& section : content.agreement.sections)
            count += std::ranges::count(section.fields, kind, &FormField::kind);
        return count;
    };
    const auto own = QStringLiteral("Our own:");
    CHECK(textOf(write({content.agreement, std::nullopt, {}, {}, kToday})).count(own) == countOf(FieldKind::Several));
    CHECK(textOf(write({content.agreement, filled(), {}, {}, kToday})).count(own) ==
          countOf(FieldKind::Several) - 1); // the goals are answered
}

TEST_CASE("the paper follows the custom of the territory, not its measures", "[ui][pdf]") {
    for (const auto* locale : {"en_US", "en_CA", "fr_CA", "es_MX", "es_US", "fil_PH", "es_CL", "es_PR"})
        CHECK(usualPageSize(QLocale(QString::fromUtf8(locale))).id() == QPageSize::Letter);
    for (const auto* locale : {"en_GB", "de_DE", "en_AU", "es_ES", "pt_BR", "en_ZA", "C"})
        CHECK(usualPageSize(QLocale(QString::fromUtf8(locale))).id() == QPageSize::A4);
}

TEST_CASE_METHOD(OnPaper,
                 "a new version says on paper what changed since the one before, and the first says nothing of it",
                 "[ui][agreement][pdf]") {
    auto before = filled();
    before.version = 1;
    before.rhythm = 10;
    setAnswer(before, field("rhythm.place"), std::nullopt);
    PaperAgreement paper{content.agreement, filled(), QStringLiteral("Robin Castle"), QStringLiteral("Ana Ferrer"),
                         kToday};
    CHECK_FALSE(textOf(write(paper)).contains(QStringLiteral("What changed")));
    paper.before = before;
    const auto path = write(paper);
    const auto text = textOf(path).simplified();
    for (const auto* words : {"What changed since version 1", "Was: 10 school days Now: 5 school days"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK(text.contains(QStringLiteral("Answered for the first time ") +
                        QString::fromStdString(field("rhythm.place").question))); // its answer stands above
    CHECK(text.count(QStringLiteral("Room 12, by the window")) == 1);
    CHECK(text.indexOf(QStringLiteral("Acknowledgement")) < text.indexOf(QStringLiteral("What changed")));
    keepPictures(path, QStringLiteral("renewed"));
    paper.before = paper.agreement;
    CHECK(textOf(write(paper)).contains(QStringLiteral("both versions say the same")));
}

TEST_CASE_METHOD(OnPaper, "neither a section's heading nor the words under it end a page", "[ui][agreement][pdf]") {
    for (const auto size : {QPageSize::A4, QPageSize::Letter})
        for (const auto& agreement : {std::optional<Agreement>(), std::optional(filled())}) {
            const auto pages = textOf(write({content.agreement, agreement, {}, {}, kToday}, QPageSize(size)))
                                   .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
            CHECK(pages.size() > 2);
            for (const auto& page : pages) {
                const auto lines = page.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
                REQUIRE(lines.size() > 1);
                CHECK(lines.last().contains(QStringLiteral("Page ")));
                const auto& last = lines[lines.size() - 2];
                for (const auto& section : content.agreement.sections) {
                    CHECK_FALSE(last.contains(
                        QStringLiteral("%1. %2").arg(section.number).arg(QString::fromStdString(section.title))));
                    CHECK_FALSE(last.contains(QString::fromStdString(section.intro)));
                }
            }
        }
}

TEST_CASE_METHOD(OnPaper, "the web page has the same answers under headings, and no word becomes markup",
                 "[ui][agreement][html]") {
    auto agreement = filled();
    setAnswer(agreement, field("rhythm.place"), std::string("<script>alert(1)</script> & \"Room 12\""));
    const auto html = QString::fromUtf8(agreementHtml(
        {content.agreement, agreement, QStringLiteral("Robin Castle"), QStringLiteral("Ana <b>Ferrer"), kToday}));
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    CHECK(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Room 12&quot;")));
    CHECK_FALSE(html.contains(QStringLiteral("<b>")));
    CHECK(html.contains(QStringLiteral("<html lang=\"en")));
    CHECK(html.contains(QStringLiteral("Every student explains a strategy aloud at least once a week.")));
    CHECK(html.contains(QStringLiteral("We left this open.")));
    CHECK(html.count(QStringLiteral("<h1")) == 1);
    CHECK(html.count(QStringLiteral("<h2")) == static_cast<int>(content.agreement.sections.size()) + 1);
    CHECK_FALSE(html.contains(QStringLiteral("http"))); // nothing is fetched from elsewhere
}

TEST_CASE_METHOD(OnPaper, "the web page ends with what changed, as the paper does", "[ui][agreement][html]") {
    const auto before = filled();
    auto agreement = before;
    agreement.version = 2;
    setAnswer(agreement, field("rhythm.place"), std::string("Room 12, door open"));
    const auto html = QString::fromUtf8(agreementHtml(
        {content.agreement, agreement, QStringLiteral("Robin Castle"), QStringLiteral("Ana Ferrer"), kToday, before}));
    const auto changes = html.indexOf(QStringLiteral("What changed since version"));
    CHECK(changes > html.indexOf(QStringLiteral("Acknowledgement")));
    CHECK(html.lastIndexOf(QStringLiteral("Room 12, door open")) > changes);
}
