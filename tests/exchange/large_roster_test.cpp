#include "exchange/people/read_people.h"
#include "exchange/roster/bring_roster.h"
#include "support/open_notebook.h"
#include "support/sanitized.h"
#include "support/temporary_folder.h"
#include "support/zip_of.h"

#include <catch2/catch_all.hpp>

#include <ctime>
#include <fstream>

using namespace alongside;

namespace {

constexpr int kStudents = 40'000, kStaff = 1'200;

std::string row(int number, const char* role) {
    const auto n = std::to_string(number);
    return role + n + ",,,true,s" + std::to_string(number / 33 % 30) + ',' + role + ",user" + n + ",{Fed:" + n +
           "},Given" + n + ",Family" + n + ",Middle,," + n + "@district.example,,555-" + n +
           ",,\"07,08\",a-password-nobody-should-see\r\n";
}

// As a district exports it: staff among students.
std::string users() {
    std::string text = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
                       "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\r\n";
    for (int i = 0; i < kStudents; ++i) {
        text += row(i, "student");
        if (i % (kStudents / kStaff) == 0 && i / (kStudents / kStaff) < kStaff)
            text += row(i, "teacher");
    }
    return text;
}

std::string orgs() {
    std::string text = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n";
    for (int i = 0; i < 30; ++i)
        text += 's' + std::to_string(i) + ",,,School " + std::to_string(i) + ",school,,\r\n";
    return text;
}

// In kilobytes, from what the system says about this process.
long memory(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name))
            return std::stol(line.substr(name.size()));
    return 0;
}

double secondsOfWork(std::clock_t since) {
    return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("a district's roster of 40,000 students and 1,200 staff is read in flat memory and brought within 2 seconds",
          "[people][large]") {
    TemporaryFolder folder;
    {
        std::ofstream(folder / "district.zip", std::ios::binary)
            << zipOf({{"users.csv", users()}, {"orgs.csv", orgs()}});
    }
    TestTime time;
    auto notebook = Notebook::create(folder / "my.alongside", {}, clockOf(time));
    std::ofstream("/proc/self/clear_refs") << 5; // the peak is counted from here
    const auto before = memory("VmRSS:");
    const auto begin = std::clock();
    auto people = readPeople(folder / "district.zip");
    const auto list = std::get<PeopleList>(std::move(people));
    const auto grown = memory("VmHWM:") - before;
    const auto reading = secondsOfWork(begin);
    const auto preview = previewRoster(notebook.read(), list.rows, list.reading, notebook.today());
    bringRoster(notebook, preview);
    const auto all = secondsOfWork(begin);
    UNSCOPED_INFO("read in " << reading << " s, brought after " << all << " s, memory grew by " << grown << " KB");
    CHECK(list.passedOver == PassedOver{kStudents, 0, 0});
    CHECK(notebook.read().teachers.count() == kStaff);
    CHECK(notebook.read().schools.count() == 30);
    if (!kIsSanitized) {
        CHECK(grown < 8 * 1024); // the file has 7 MB, what is kept of it less than one
        CHECK(all < 2);
    }
    if (std::getenv("ALONGSIDE_FIGURES"))
        WARN("read in " << reading << " s, brought after " << all << " s, memory grew by " << grown << " KB");
}
