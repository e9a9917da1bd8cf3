#include "power/planted_words.h"

#include "actions/contact_actions.h"
#include "actions/teacher_actions.h"
#include "kill/deeds.h"
#include "power/recording_disk.h"
#include "store/keys/change_password.h"
#include "support/content_of.h"
#include "support/makers.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <stdexcept>
#include <string>

namespace alongside {
namespace {

using namespace making;

std::string planted(std::size_t n) {
    return "Planted-" + std::to_string(1000 + n) + "-Quitte";
}

void plant(Notebook& notebook) {
    for (std::size_t n = 0; n < kPlantedWords; n += 5) {
        const auto teacher = addTeacher(notebook, aTeacher().named(planted(n)));
        Meeting meeting;
        meeting.contact = aContact().with(teacher).sharedNote(planted(n + 1)).privateNote(planted(n + 2));
        meeting.nextSteps.push_back(aPromise().with(teacher).what(planted(n + 3)));
        logMeeting(notebook, meeting);
        notebook.keepDraft("draft " + std::to_string(n), planted(n + 4));
        if (notebook.read().search.find(planted(n + 1)).empty())
            throw std::logic_error("what was planted is not there");
        notebook.undo();
        notebook.redo();
    }
}

// Key form, as the window holds it; the second one is what the password is changed to.
Passphrase key(bool isThere, char digit) {
    return isThere ? Passphrase("x'" + std::string(64, digit) + "'") : Passphrase{};
}

void useNotebook(const std::filesystem::path& file, bool withPassword) {
    const auto backups = file.parent_path() / "backups";
    {
        auto notebook = Notebook::create(file, key(withPassword, 'a'), clockOfDeeds());
        plant(notebook);
        notebook.backUp(backups);
    }
    if (withPassword)
        changePassword(file, key(true, 'a'), key(true, 'b'), backups, clockOfDeeds().now());
}

} // namespace

std::size_t readableWords(bool withPassword) {
    const TemporaryFolder folder;
    std::string written;
    {
        const RecordingDisk disk(folder.path());
        useNotebook(folder / "planted.alongside", withPassword);
        for (const auto& step : disk.steps())
            written += step.bytes + '\n';
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
        if (entry.is_regular_file())
            written += contentOf(entry.path()) + '\n';
    std::size_t readable = 0;
    for (std::size_t n = 0; n < kPlantedWords; ++n)
        readable += written.find(planted(n)) != std::string::npos ? 1U : 0U;
    return readable;
}

} // namespace alongside
