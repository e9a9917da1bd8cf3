#include "kill/typing/typist.h"

#include "exchange/draft_json.h"
#include "meetings/meeting_form.h"
#include "shared/note_edit.h"
#include "shared/theme.h"
#include "shared/typing_watch.h"
#include "support/makers.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <unistd.h>

namespace alongside {
namespace {

using namespace std::chrono;

constexpr milliseconds kBetweenWords{25};
constexpr int kWordsOfAMeeting = 90;

// The program's window is left out, so that it can be killed often; the panel, the notebook and the disk are real.
class Typist {
public:
    Typist(const std::filesystem::path& file, TypingFault fault)
        : link_(Notebook::open(file, {}, clock())), fault_(fault) {
        const auto words = wordsKeptIn(link_.read());
        next_ = static_cast<int>(std::count(words.begin(), words.end(), ' '));
        openPanel();
    }

    void typeOne() {
        if (next_ % kWordsOfAMeeting == kWordsOfAMeeting - 1)
            finish();
        QTest::keyClicks(note_, QString::fromStdString(wordOfNumber(next_)));
        const TypedWord typed{next_++, steady_clock::now()};
        if (::write(STDOUT_FILENO, &typed, sizeof typed) != sizeof typed)
            QCoreApplication::exit(1);
    }

private:
    static Clock clock() {
        return {[] { return making::kToday; }, [] { return Instant(sys_days(making::kToday)); }};
    }
    void openPanel() {
        const MeetingRequest request{{link_.read().teachers.all().front().id}, {}, false, {}};
        panel_ = std::make_unique<MeetingForm>(link_, request);
        if (fault_ == TypingFault::NeverKept)
            delete panel_->findChild<TypingWatch*>();
        panel_->show();
        for (auto* note : panel_->findChildren<NoteEdit*>())
            if (note->accessibleName() == QStringLiteral("Shared note"))
                note_ = note;
        note_->moveCursor(QTextCursor::End);
    }
    void finish() {
        panel_->submit();
        openPanel();
    }

    NotebookLink link_;
    TypingFault fault_;
    std::unique_ptr<MeetingForm> panel_;
    NoteEdit* note_ = nullptr;
    int next_ = 0;
};

} // namespace

std::string wordOfNumber(int number) {
    return "w" + std::to_string(number) + " ";
}

std::string wordsKeptIn(const Tables& tables) {
    std::string words;
    for (const auto& contact : tables.contacts.all())
        words += contact.sharedNote;
    for (const auto& kept : tables.drafts.keptUnder("meeting "))
        if (const auto draft = meetingDraftIn(kept.body, tables))
            words += draft->meeting.contact.sharedNote;
    return words;
}

int typeForEver(const std::filesystem::path& file, TypingFault fault) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    std::string name = "typing_kill_test";
    auto* arguments = name.data();
    int count = 1;
    QApplication application(count, &arguments);
    const Theme theme(application);
    Typist typist(file, fault);
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &application, [&] { typist.typeOne(); });
    keys.start(kBetweenWords);
    return QApplication::exec();
}

} // namespace alongside
