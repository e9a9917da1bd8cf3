#include "library/move_form.h"
#include "shared/note_edit.h"
#include "shared/text.h"
#include "ui/drafts.h"
#include "ui/english.h"
#include "ui/program_on_disk.h"
#include "ui/qt_words.h"

#include <QLabel>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>

using namespace alongside;

namespace {

// With a panel of plain fields over it.
struct OnDisk : ProgramOnDisk {
    std::unique_ptr<MoveForm> form;

    ~OnDisk() { form.reset(); } // before its notebook

    NoteEdit& open() {
        form = std::make_unique<MoveForm>(*link);
        form->show();
        auto* words = named<NoteEdit>(*form, text("Words"));
        REQUIRE(words);
        return *words;
    }
    void crash() {
        ProgramOnDisk::crash([this] { form.reset(); });
    }
    bool says(const char* words) const {
        for (auto* notice : form->findChildren<NoticeLine*>())
            for (auto* label : notice->findChildren<QLabel*>())
                if (notice->isVisibleTo(form.get()) && label->text().contains(text(words)))
                    return true;
        return false;
    }
};

} // namespace

TEST_CASE_METHOD(OnDisk, "a panel of plain fields comes back after a crash, however long or odd its words",
                 "[form_draft][drafts]") {
    const auto odd = GENERATE(QStringLiteral("a line of some words, and on it goes\n").repeated(3000),
                              QStringLiteral("\"}],\\ \u2028 \uFFFD %1 \t.\n\n x"),
                              QString(QChar(0xD83C)) + QStringLiteral(" half a sign"),
                              QStringLiteral("before") + QChar(0) + QStringLiteral("after"));
    auto& words = open();
    words.setPlainText(odd);
    const auto shown = toQt(fromQt(words.toPlainText())); // as any text is that is stored
    crash();
    CHECK(open().toPlainText() == shown);
    CHECK(saysDraftIsBack(*form));
}

TEST_CASE_METHOD(OnDisk, "a disk that fails is said in the panel, and the words stay and come back",
                 "[form_draft][drafts]") {
    auto& words = open();
    losable.takeAway();
    QTest::keyClicks(&words, text("half a thought"));
    QTest::qWait(1000);
    CHECK(says("not yet on the disk"));
    CHECK(escapes(*form));
    CHECK(open().toPlainText() == text("half a thought")); // from memory
    losable.bringBack();
    QTest::keyClicks(named<NoteEdit>(*form, text("Words")), text("!"));
    QTest::qWait(1000);
    CHECK_FALSE(says("not yet on the disk"));
    crash();
    CHECK(open().toPlainText().contains(text("half a thought")));
}
