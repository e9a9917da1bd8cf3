#include "shared/chosen_pill.h"
#include "shared/completion_field.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

namespace {

// A field to pick teachers in, in a window, with the focus.
struct Picking {
    explicit Picking(Pick pick = Pick::Several) : field(QStringLiteral("Teacher"), pick) {
        field.setCandidates({{1, QStringLiteral("Luis Ferreira"), QStringLiteral("Grade 6")},
                             {2, QStringLiteral("Lucía Núñez"), {}},
                             {3, QStringLiteral("Maya Okafor"), {}}});
        field.show();
        QApplication::setActiveWindow(&field);
        field.line()->setFocus();
    }

    void type(const char* words) { QTest::keyClicks(field.line(), QString::fromUtf8(words)); }
    void press(Qt::Key key) { QTest::keyClick(field.line(), key); }
    qsizetype pills() const { return field.findChildren<ChosenPill*>().size(); }

    CompletionField field;
};

// One on a form, with another field below it and what is told about it.
struct OnAForm {
    explicit OnAForm(Pick pick = Pick::Several) : field(QStringLiteral("Teacher"), pick) {
        column.addWidget(&field);
        column.addWidget(&next);
        column.addWidget(&problem);
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
        settle();
    }

    void type(const char* words) { QTest::keyClicks(field.line(), QString::fromUtf8(words)); }

    QWidget window;
    QVBoxLayout column{&window};
    CompletionField field;
    QLineEdit next;
    ProblemLabel problem{field.line()};
    QAbstractItemView* list = field.findChild<QCompleter*>()->popup();
};

} // namespace

TEST_CASE("typing finds people by the beginning of any word, without accents and case", "[fields]") {
    CHECK(matches(QStringLiteral("José Núñez"), QStringLiteral("nunez")));
    CHECK(matches(QStringLiteral("José Núñez"), QStringLiteral("nu JOSE")));
    CHECK(matches(QStringLiteral("Jose Nunez"), QStringLiteral("Jósé")));
    CHECK(matches(QStringLiteral("Åsa Öberg"), QStringLiteral("ob")));
    CHECK(matches(QStringLiteral("Maya"), QString()));
    CHECK_FALSE(matches(QStringLiteral("José Núñez"), QStringLiteral("unez")));
}

TEST_CASE("those who can be picked are read when something is typed or chosen, and anew after a change", "[fields]") {
    CompletionField field(QStringLiteral("Teacher"), Pick::Several);
    int reads = 0;
    const auto offer = [&] {
        field.setCandidates([&reads] {
            ++reads;
            return QList<Candidate>{{1, QStringLiteral("Luis Ferreira"), {}}};
        });
    };
    offer();
    CHECK(field.chosenCandidates().isEmpty());
    CHECK(reads == 0);
    QTest::keyClicks(field.line(), QStringLiteral("lu"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    CHECK(field.chosen() == QList<qint64>{1});
    CHECK(reads == 1);
    offer();
    CHECK(field.chosen() == QList<qint64>{1}); // known still
    CHECK(reads == 2);
}

TEST_CASE("of many that have to be read one who is chosen is found alone", "[fields]") {
    CompletionField field(QStringLiteral("Teacher"), Pick::Several);
    const QList<Candidate> all{{1, QStringLiteral("Maya Okafor"), {}}, {2, QStringLiteral("Luis Ferreira"), {}}};
    int reads = 0;
    field.setCandidates(
        [&] {
            ++reads;
            return all;
        },
        [&](qint64 id) { return id == 1 || id == 2 ? std::optional(all[id - 1]) : std::nullopt; });
    field.setChosen({2, 7}); // nobody has seven
    REQUIRE(field.chosen() == QList<qint64>{2});
    CHECK(field.chosenCandidates().front().words == QStringLiteral("Luis Ferreira"));
    CHECK(field.findChild<ChosenPill*>()->accessibleName().contains(QStringLiteral("Luis Ferreira")));
    CHECK(reads == 0);
    field.setChosen({2, 1});
    CHECK(field.chosenCandidates().front().words == QStringLiteral("Maya Okafor")); // in their order
    CHECK(reads == 1);
}

TEST_CASE("a few letters and Enter pick a teacher, who becomes a pill", "[fields]") {
    Picking p;
    const QSignalSpy changed(&p.field, &CompletionField::chosenChanged);
    p.type("nun");
    p.press(Qt::Key_Return);
    CHECK(p.field.chosen() == QList<qint64>{2});
    CHECK(p.field.typed().isEmpty());
    p.type("may");
    p.press(Qt::Key_Return);
    CHECK(p.field.chosen() == QList<qint64>{2, 3});
    CHECK(changed.count() == 2);
    p.press(Qt::Key_Backspace);
    CHECK(p.field.chosen() == QList<qint64>{2});
}

TEST_CASE("the list below the line can be walked with the arrow keys", "[fields]") {
    Picking p;
    p.type("lu");
    auto* list = p.field.findChild<QCompleter*>()->popup();
    REQUIRE(list->isVisible());
    CHECK(list->model()->rowCount() == 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(p.field.chosen() == QList<qint64>{2});
    CHECK_FALSE(list->isVisible());
}

TEST_CASE_METHOD(OnAForm, "Tab takes what the arrows were moved to, or the only one, and goes on", "[fields]") {
    field.setCandidates({{1, QStringLiteral("Rosa Ortiz"), {}},
                         {2, QStringLiteral("Rosa Achterberg"), {}},
                         {3, QStringLiteral("Luis Ferreira"), {}}});
    SECTION("the only one that fits") {
        type("lui");
        REQUIRE(list->isVisible());
        QTest::keyClick(list, Qt::Key_Tab);
        CHECK(field.chosen() == QList<qint64>{3});
        CHECK(next.hasFocus());
        CHECK_FALSE(list->isVisible());
    }
    SECTION("none of several, as long as nobody moved") {
        type("ros");
        QTest::keyClick(list, Qt::Key_Tab);
        CHECK(field.chosen().isEmpty());
        CHECK(next.hasFocus());
        CHECK_FALSE(list->isVisible());
        CHECK(field.line()->accessibleDescription() == QStringLiteral("Pick \"ros\" from the list, or take it away."));
        CHECK(problem.hasProblem());
    }
    SECTION("before a letter is typed none, until the arrows were moved") {
        QTest::keyClick(field.line(), Qt::Key_Down);
        REQUIRE(list->isVisible());
        QTest::keyClick(list, Qt::Key_Tab);
        CHECK(field.chosen().isEmpty());
        CHECK(next.hasFocus());
        CHECK_FALSE(problem.hasProblem());
        field.setFocus();
        QTest::keyClick(field.line(), Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Tab);
        CHECK(field.chosen() == QList<qint64>{2});
    }
    SECTION("another") {
        type("ros");
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Tab);
        CHECK(field.chosen() == QList<qint64>{2});
    }
    SECTION("a list that was closed has none, but a name may be whole or the only one") {
        type("ros");
        QTest::keyClick(list, Qt::Key_Escape);
        QTest::keyClick(field.line(), Qt::Key_Tab);
        CHECK(field.chosen().isEmpty());
        CHECK(next.hasFocus());
        CHECK(problem.hasProblem());
        CHECK(field.line()->accessibleDescription() == QStringLiteral("Pick \"ros\" from the list, or take it away."));
        field.setFocus();
        type("a");
        CHECK_FALSE(problem.hasProblem());
        next.setFocus();
        CHECK(field.chosen() == QList<qint64>{});
        CHECK(problem.hasProblem()); // "rosa" is no whole name
        field.setFocus();
        type(" ortiz");
        list->hide();
        QTest::keyClick(field.line(), Qt::Key_Tab);
        CHECK(field.chosen() == QList<qint64>{1});
        CHECK_FALSE(problem.hasProblem());
    }
    SECTION("what fits nobody is told") {
        type("rosa x");
        QTest::keyClick(field.line(), Qt::Key_Tab);
        CHECK(field.typed() == QStringLiteral("rosa x"));
        CHECK(field.line()->accessibleDescription() == QStringLiteral("Nothing in the list begins with \"rosa x\"."));
        CHECK(problem.hasProblem());
        field.setFocus();
        field.line()->clear();
        next.setFocus();
        CHECK_FALSE(problem.hasProblem());
    }
}

TEST_CASE("words that may mean one who is chosen take nobody else", "[fields]") {
    const auto pick = GENERATE(Pick::Several, Pick::One);
    OnAForm form(pick);
    form.field.setCandidates({{1, QStringLiteral("Ana Ruiz"), {}}, {2, QStringLiteral("Anabel Cruz"), {}}});
    form.field.setChosen({1});
    const QSignalSpy unknown(&form.field, &CompletionField::unknownEntered);
    SECTION("with Tab") {
        form.type("ana");
        REQUIRE(form.list->isVisible());
        QTest::keyClick(form.list, Qt::Key_Tab);
        CHECK(form.next.hasFocus());
        CHECK(form.field.typed() == QStringLiteral("ana"));
        CHECK(form.field.line()->accessibleDescription() ==
              QStringLiteral("Pick \"ana\" from the list, or take it away."));
    }
    SECTION("with a click elsewhere") {
        form.type("ana");
        QTest::keyClick(form.list, Qt::Key_Escape);
        QTest::mouseClick(&form.next, Qt::LeftButton);
        CHECK(form.problem.hasProblem());
    }
    SECTION("and those that mean no other are taken away") {
        form.type("ana ru");
        QTest::keyClick(form.field.line(), Qt::Key_Tab);
        CHECK(form.field.typed().isEmpty());
        CHECK_FALSE(form.problem.hasProblem());
        form.field.setFocus();
        form.type("ana ruiz");
        QTest::keyClick(form.field.line(), Qt::Key_Return);
        CHECK(form.field.typed().isEmpty());
    }
    CHECK(form.field.chosen() == QList<qint64>{1});
    CHECK(unknown.isEmpty());
}

TEST_CASE_METHOD(OnAForm, "of namesakes Tab takes the one that was moved to, whatever another is called", "[fields]") {
    field.setCandidates({{1, QStringLiteral("Ana Ruiz (Nita)"), {}}, {2, QStringLiteral("Ana Ruiz"), {}}});
    type("ana ruiz");
    SECTION("none without a move") {
        QTest::keyClick(list, Qt::Key_Tab);
        CHECK(field.chosen().isEmpty());
        CHECK(problem.hasProblem());
        field.setFocus();
        type(" (nita");
        QTest::keyClick(list, Qt::Key_Tab);
        CHECK(field.chosen() == QList<qint64>{1});
        CHECK_FALSE(problem.hasProblem());
    }
    SECTION("moved there and back") {
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Tab);
        CHECK(field.chosen() == QList<qint64>{1});
    }
}

TEST_CASE_METHOD(OnAForm, "another window picks nobody and tells nothing", "[fields]") {
    field.setCandidates({{1, QStringLiteral("Ana Ruiz"), {}}, {2, QStringLiteral("Luis Ferreira"), {}}});
    const auto* words = GENERATE("ana", "zoe");
    type(words);
    QTest::keyClick(list->isVisible() ? static_cast<QWidget*>(list) : field.line(), Qt::Key_Escape);
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    CHECK_FALSE(field.line()->hasFocus());
    CHECK(field.typed() == QString::fromUtf8(words));
    CHECK(field.chosen().isEmpty());
    CHECK_FALSE(problem.hasProblem());
}

TEST_CASE_METHOD(OnAForm, "left by the mouse it waits until the button is let go, unless one comes back", "[fields]") {
    field.setCandidates({{1, QStringLiteral("Ana Ruiz"), {}}});
    type("ana");
    QTest::keyClick(list, Qt::Key_Escape);
    const auto place = next.mapTo(&window, next.rect().center());
    QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, place);
    CHECK(next.hasFocus());
    CHECK(field.chosen().isEmpty());
    SECTION("let go") {
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, place);
        CHECK(field.chosen() == QList<qint64>{1});
    }
    SECTION("back") {
        QApplication::setActiveWindow(&window); // which the list took, when it was there
        field.setFocus();
        REQUIRE(field.line()->hasFocus());
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, place);
        CHECK(field.chosen().isEmpty());
        CHECK(field.typed() == QStringLiteral("ana"));
    }
}

TEST_CASE("of two with one name a whole name picks neither", "[fields]") {
    Picking p;
    p.field.setCandidates({{1, QStringLiteral("Rosa Ortiz"), {}}, {2, QStringLiteral("Rosa Ortiz"), {}}});
    p.type("rosa ortiz");
    p.field.findChild<QCompleter*>()->popup()->hide();
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(p.field.line(), &left);
    CHECK(p.field.chosen().isEmpty());
    p.field.setCandidates({{1, QStringLiteral("Rosa Ortiz Lane"), {}}, {2, QStringLiteral("Rosa Ortiz"), {}}});
    QCoreApplication::sendEvent(p.field.line(), &left);
    CHECK(p.field.chosen() == QList<qint64>{2});
}

TEST_CASE("the nearest are suggested first: whole words, then a beginning, then any word", "[fields]") {
    Picking p;
    p.field.resize(120, 40);
    QList<Candidate> all;
    for (int i = 0; i < 12; ++i)
        all += {10 + i, QStringLiteral("Ana Rosales %1").arg(i), QStringLiteral("Grade 6 mathematics and science")};
    all += {1, QStringLiteral("Rosalind Hart"), {}};
    all += {2, QStringLiteral("Ana Rosa Ito"), {}};
    all += {3, QStringLiteral("Rosa Achterberg"), {}};
    all += {4, QStringLiteral("Robert Hill (Rosa)"), {}};
    p.field.setCandidates(all);
    p.type("rosa");
    auto* list = p.field.findChild<QCompleter*>()->popup();
    const auto shown = [&](int row) { return list->model()->index(row, 0).data().toString(); };
    REQUIRE(list->model()->rowCount() == 8);
    CHECK(shown(0) == QStringLiteral("Ana Rosa Ito"));
    CHECK(shown(1) == QStringLiteral("Rosa Achterberg"));
    CHECK(shown(3) == QStringLiteral("Rosalind Hart"));
    CHECK(shown(4).startsWith(QStringLiteral("Ana Rosales 0")));
    CHECK(list->width() <= p.field.window()->width());
    p.field.window()->resize(900, 400);
    p.type(" "); // says it anew
    CHECK(list->width() >= list->sizeHintForColumn(0));
}

TEST_CASE("a name of any length is shortened to the field's room", "[fields]") {
    CompletionField field(QStringLiteral("Teacher"), Pick::Several);
    field.setCandidates({{1, QString(130, QLatin1Char('M')), {}}});
    field.setChosen({1});
    CHECK(field.minimumSizeHint().width() < 300);
    field.resize(300, field.heightForWidth(300));
    field.show();
    settle();
    CHECK(field.findChild<ChosenPill*>()->geometry().right() < 300);
}

TEST_CASE("a field for one replaces the one it had", "[fields]") {
    Picking p(Pick::One);
    p.field.setChosen({3});
    p.type("luis");
    p.press(Qt::Key_Return);
    CHECK(p.field.chosen() == QList<qint64>{1});
}

TEST_CASE("a pill's click takes its teacher away and returns the focus to the line", "[fields]") {
    Picking p;
    p.field.setChosen({1, 3});
    REQUIRE(p.pills() == 2);
    QTest::mouseClick(p.field.findChildren<ChosenPill*>().first(), Qt::LeftButton);
    CHECK(p.field.chosen() == QList<qint64>{3});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(p.pills() == 1);
    CHECK(p.field.line()->hasFocus());
}

TEST_CASE("words that fit nobody are told, not lost", "[fields]") {
    Picking p;
    const QSignalSpy unknown(&p.field, &CompletionField::unknownEntered);
    p.type("zoe");
    p.press(Qt::Key_Return);
    REQUIRE(unknown.count() == 1);
    CHECK(unknown.first().first().toString() == QStringLiteral("zoe"));
    CHECK(p.field.typed() == QStringLiteral("zoe"));
    CHECK(p.field.chosen().isEmpty());
}

TEST_CASE("a note grows with its words, up to a limit, and lets Tab out", "[fields]") {
    QWidget window;
    QVBoxLayout column(&window);
    NoteEdit note(QStringLiteral("Shared note"));
    QLineEdit next;
    column.addWidget(&note);
    column.addWidget(&next);
    window.resize(400, 600);
    window.show();
    QCoreApplication::processEvents();
    const int small = note.height();
    note.setPlainText(QStringLiteral("line\n").repeated(7));
    QCoreApplication::processEvents();
    const int larger = note.height();
    CHECK(larger > small);
    note.setPlainText(QStringLiteral("line\n").repeated(60));
    QCoreApplication::processEvents();
    const int most = note.height();
    CHECK(most > larger);
    note.setPlainText(QStringLiteral("line\n").repeated(600));
    QCoreApplication::processEvents();
    CHECK(note.height() == most);
    QApplication::setActiveWindow(&window);
    note.setFocus();
    QTest::keyClick(&note, Qt::Key_Tab);
    CHECK(next.hasFocus());
}

TEST_CASE("a private note says that it stays", "[fields]") {
    const NoteEdit own(QStringLiteral("Private note"), NoteKind::Private);
    CHECK(own.accessibleDescription() == QStringLiteral("Private: stays out of exports unless you ask"));
    const NoteEdit shared(QStringLiteral("Shared note"));
    CHECK(shared.accessibleDescription().isEmpty());
}

TEST_CASE("words of a private note are copied when the coach asks, and somebody else can only type", "[fields]") {
    NoteEdit note(QStringLiteral("Private note"), NoteKind::Private);
    note.show();
    note.setPlainText(QStringLiteral("Tired of the timetable"));
    note.selectAll();
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(&note, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("before"));
    note.selectAll();
    QTest::keyClick(&note, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Tired of the timetable"));

    NoteEdit line(QStringLiteral("In your words"));
    line.takeOnlyTyping();
    line.show();
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    line.paste();
    CHECK(line.toPlainText().isEmpty());
    QTest::keyClicks(&line, QStringLiteral("mine"));
    CHECK(line.toPlainText() == QStringLiteral("mine"));
}

TEST_CASE("a problem is told beside the field and to screen readers, and goes away", "[fields]") {
    QLineEdit field;
    ProblemLabel problem(&field);
    problem.setProblem(QStringLiteral("Give a name."));
    CHECK(problem.hasProblem());
    CHECK_FALSE(problem.isHidden());
    CHECK(field.accessibleDescription() == QStringLiteral("Give a name."));
    problem.setProblem({});
    CHECK(problem.isHidden());
    CHECK(field.accessibleDescription().isEmpty());
}

TEST_CASE("while nothing is chosen every segment has the edge of something to choose", "[fields]") {
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const Dress dress(appearance, 100);
    SegmentedChoice kind(QStringLiteral("How often"), {QStringLiteral("Rare"), QStringLiteral("Often")});
    settle(kind, kind.sizeHint());
    const auto edges = [&kind] {
        const auto picture = kind.grab().toImage();
        int found = 0;
        for (int x = 0; x < picture.width(); ++x) // below the words, where upright edges stand
            found += picture.pixelColor(x, picture.height() - 10) == coloursOf(&kind).edge ? 1 : 0;
        return found;
    };
    CHECK(edges() >= 2); // both sides of the one that has not the focus
    kind.setCurrent(0);
    CHECK(edges() == 0);
    kind.setCurrent(-1);
    CHECK(edges() >= 2);
}

TEST_CASE("a segmented choice moves with the arrow keys", "[fields]") {
    SegmentedChoice kind(QStringLiteral("Kind"),
                         {QStringLiteral("Planning"), QStringLiteral("Visit"), QStringLiteral("Debrief")});
    CHECK(kind.current() == -1);
    kind.setCurrent(0);
    kind.show();
    QApplication::setActiveWindow(&kind);
    const QSignalSpy changed(&kind, &SegmentedChoice::currentChanged);
    auto* first = kind.findChildren<QRadioButton*>().first();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(kind.current() == 1);
    CHECK(changed.count() == 1);
    auto* last = QAccessible::queryAccessibleInterface(kind.findChildren<QRadioButton*>().last());
    last->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(kind.current() == 2);
    CHECK(changed.count() == 2); // told also when nobody clicked
}
