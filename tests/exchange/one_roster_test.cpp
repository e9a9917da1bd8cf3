#include "exchange/people/bundle.h"
#include "exchange/people/read_people.h"
#include "support/temporary_folder.h"
#include "support/zip_of.h"

#include <catch2/catch_all.hpp>

#include <fstream>

using namespace alongside;

namespace {

constexpr const char* kUsers11 =
    "\xEF\xBB\xBFsourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
    "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\r\n"
    "T1,,,true,\"s1,s2\",teacher,aruiz,,Ana,Ruiz,,,ana@x.example,,555-1,,,hunter2\r\n"
    "K1,,,true,s1,student,kid,,Kim,Kidd,,,kim@x.example,,,,06,secret\r\n"
    "P1,,,true,s1,parent,par,,Pat,Kidd,,,pat@x.example,,,,,\r\n"
    "T2,,,true,s9,administrator,bcruz,,Ben,Cruz,,,,555-2,,,,\r\n"
    "T3,tobedeleted,,true,s1,teacher,gone,,Gus,Gone,,,,,,,,\r\n"
    "T4,,,false,s1,teacher,off,,Olga,Off,,,,,,,,\r\n"
    "X1,,,true,s1,ext:visitor,vi,,Vi,Visit,,,,,,,,\r\n";
constexpr const char* kOrgs = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n"
                              "d1,,,The District,district,,\r\n"
                              "s1,,,Riverside,school,,d1\r\n"
                              "s2,,,\"Hill; Top\",school,,d1\r\n";
constexpr const char* kUsers12 =
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,"
    "sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,"
    "preferredFamilyName,primaryOrgSourcedId,pronouns\n"
    "T1,,,true,a,,Anastasia,Ruiz,,,ana@x.example,,,,,pw,,Ana,,Soto,s1,she/her\n"
    "T2,,,true,b,,Ben,Cruz,,,,,,,,pw,,Ben,,,s1,\n"
    "K1,,,true,k,,Kim,Kidd,,,,,,,,pw,,,,,s1,\n"
    "N1,,,true,n,,Noa,None,,,,,,,,pw,,,,,s1,\n"
    "X1,,,true,x,,Xi,Ext,,,,,,,,pw,,,,,s1,\n";
constexpr const char* kRoles = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,"
                               "orgSourcedId,userProfileSourcedId\n"
                               "r1,,,T1,secondary,siteAdministrator,,,s2,\n"
                               "r2,,,T1,primary,teacher,,,s1,\n"
                               "r3,,,T2,primary,aide,,,s1,\n"
                               "r4,,,K1,primary,student,,,s1,\n"
                               "r5,,,X1,primary,ext:volunteer,,,s1,\n"
                               "r6,tobedeleted,,N1,primary,teacher,,,s1,\n";

// A folder into which the test writes the files of an export.
struct Export : TemporaryFolder {
    const Export& with(const char* name, std::string_view content) const {
        std::ofstream(*this / name, std::ios::binary) << content;
        return *this;
    }
    PeopleList list(const std::filesystem::path& from) const {
        auto people = readPeople(from);
        REQUIRE(std::holds_alternative<PeopleList>(people));
        return std::get<PeopleList>(std::move(people));
    }
    PeopleList list() const { return list(path()); }
    PeopleRefusal refusal(const std::filesystem::path& from) const {
        const auto people = readPeople(from);
        REQUIRE(std::holds_alternative<PeopleRefusal>(people));
        return std::get<PeopleRefusal>(people);
    }
};

std::string text(const PeopleList& list, std::size_t row, RosterColumn kind) {
    const auto& columns = list.reading.columns;
    const auto found = std::find(columns.begin(), columns.end(), kind);
    return found == columns.end() ? "none"
                                  : list.rows.at(row).at(static_cast<std::size_t>(found - columns.begin())).text;
}

bool holds(const PeopleList& list, std::string_view words) {
    for (const auto& row : list.rows)
        for (const auto& field : row)
            if (field.text.find(words) != std::string::npos)
                return true;
    return false;
}

using enum RosterColumn;

} // namespace

TEST_CASE_METHOD(Export, "of a OneRoster 1.1 folder only staff is kept, with the names of their schools", "[people]") {
    const auto staff = with("users.csv", kUsers11).with("orgs.csv", kOrgs).with("classes.csv", "junk\0\xFF").list();
    CHECK(staff.format == PeopleFormat::OneRoster11);
    REQUIRE(staff.rows.size() == 3);
    CHECK(text(staff, 1, FirstName) == "Ana");
    CHECK(text(staff, 1, LastName) == "Ruiz");
    CHECK(text(staff, 1, Role) == "Teacher");
    CHECK(text(staff, 1, School) == "Riverside; Hill, Top");
    CHECK(text(staff, 1, Email) == "ana@x.example");
    CHECK(text(staff, 1, RosterId) == "T1");
    CHECK(text(staff, 2, Role) == "Administrator");
    CHECK(text(staff, 2, School).empty());
    CHECK(text(staff, 2, Phone) == "555-2");
    CHECK(staff.passedOver == PassedOver{2, 2, 1});
    for (const auto* never : {"Kidd", "kim@", "hunter2", "secret", "kid", "Gone", "aruiz"})
        CHECK_FALSE(holds(staff, never));
    const auto& last = staff.reading.fields;
    CHECK(last.front() == 9); // givenName is the ninth field of the file
    CHECK(staff.rows[1].front().line == 2);
}

TEST_CASE_METHOD(Export, "OneRoster 1.2 takes roles and schools from roles.csv and prefers preferred names",
                 "[people]") {
    const auto staff = with("users.csv", kUsers12)
                           .with("roles.csv", kRoles)
                           .with("orgs.csv", kOrgs)
                           .with("userProfiles.csv", "\0\xFF no csv at all \"")
                           .with("manifest.csv", "propertyName,value\noneroster.version,1.2\n")
                           .list();
    CHECK(staff.format == PeopleFormat::OneRoster12);
    REQUIRE(staff.rows.size() == 3);
    CHECK(text(staff, 1, FirstName) == "Anastasia");
    CHECK(text(staff, 1, LastName) == "Soto");
    CHECK(text(staff, 1, PreferredName) == "Ana");
    CHECK(text(staff, 1, Pronouns) == "she/her");
    CHECK(text(staff, 1, Role) == "Teacher");
    CHECK(text(staff, 1, School) == "Hill, Top; Riverside");
    CHECK(text(staff, 2, PreferredName).empty());
    CHECK(text(staff, 2, Role) == "Aide");
    CHECK(staff.passedOver == PassedOver{1, 1, 1});
    CHECK_FALSE(holds(staff, "pw"));
}

TEST_CASE_METHOD(Export, "whose roles have all ended is not active any more, and only what lasts says role and school",
                 "[people]") {
    with("users.csv", kUsers12)
        .with("orgs.csv", kOrgs)
        .with("roles.csv", "userSourcedId,status,roleType,role,beginDate,endDate,orgSourcedId\n"
                           "T1,active,primary,siteAdministrator,2020-08-01,2026-11-19,s2\n"
                           "T1,active,secondary,teacher,2026-11-20,2026-11-20,s1\n" // its last day is today
                           "T2,active,primary,aide,,2026-06-12T00:00:00Z,s1\n"
                           "T2,tobedeleted,secondary,teacher,,,s1\n"
                           "K1,active,primary,student,,2026-06-12,s1\n"
                           "N1,active,primary,teacher,,12/06/2026,s1\n" // no day as the format writes it
                           "X1,active,primary,ext:volunteer,,2026-06-12,s1\n");
    const auto today = std::chrono::year(2026) / 11 / 20;
    const auto people = readPeople(path(), today);
    const auto& staff = std::get<PeopleList>(people);
    REQUIRE(staff.rows.size() == 3);
    CHECK(text(staff, 1, RosterId) == "T1");
    CHECK(text(staff, 1, Role) == "Teacher");
    CHECK(text(staff, 1, School) == "Riverside");
    CHECK(text(staff, 2, RosterId) == "N1");
    CHECK(staff.passedOver == PassedOver{2, 1, 0});
}

TEST_CASE_METHOD(Export, "the same comes from a zip, whatever folder stands in it, and from a lone users.csv",
                 "[people]") {
    with("users.csv", kUsers11).with("orgs.csv", kOrgs);
    const auto folder = list();
    with("export.zip", zipOf({{"oneroster/users.csv", kUsers11},
                              {"oneroster/Orgs.csv", kOrgs},
                              {"__MACOSX/oneroster/._users.csv", "x"},
                              {"oneroster/readme.txt", "hello"}}));
    CHECK(list(*this / "export.zip") == folder);
    CHECK(list(*this / "users.csv") == folder);
    with("of last year.csv", kUsers11);
    const auto alone = list(*this / "of last year.csv");
    CHECK(alone.rows.size() == 3);
    CHECK(text(alone, 1, School).empty());
}

TEST_CASE_METHOD(Export, "an export that does not say who is staff is refused whole", "[people]") {
    with("users.csv", kUsers12);
    CHECK(refusal(path()) == PeopleRefusal{PeopleFault::NoRoles, "users.csv"});
    with("roles.csv", "userSourcedId,orgSourcedId\nT1,s1\n");
    CHECK(refusal(path()) == PeopleRefusal{PeopleFault::NoColumn, "roles.csv", {1, 0, 0}, "role"});
    with("manifest.csv", "propertyName,value\noneroster.version,2.0\n");
    CHECK(refusal(path()) == PeopleRefusal{PeopleFault::OtherVersion, "manifest.csv", {2, 19, 2}, "2.0"});
}

TEST_CASE_METHOD(Export, "a row of staff with a field too many stays to be refused, one of a student does not",
                 "[people]") {
    const auto staff = with("users.csv", "sourcedId,role,givenName,familyName\n"
                                         "T1,teacher,Ana,Ruiz,Jr.\nK1,student,Kim,Kidd,Jr.\n")
                           .list();
    REQUIRE(staff.rows.size() == 2);
    CHECK(staff.rows[1].size() == staff.rows[0].size() + 1);
}

TEST_CASE_METHOD(Export, "a Clever teacher at two schools stands in two rows and comes once", "[people]") {
    with("teachers.csv", "Teacher_id,School_id,First_name,Last_name,Teacher_email,Title,Username\n"
                         "9,A,Ana,Ruiz,ana@x.example,Math teacher,ana1\n"
                         "8,B,Ben,Cruz,ben@x.example,,ben1\n"
                         "9,B,Ana,Ruiz,ana@x.example,Math teacher,ana1\n");
    with("schools.csv", "School_name,School_id\nRiverside,A\nHilltop,B\n");
    with("students.csv", "\0");
    const auto staff = list(*this / "teachers.csv");
    CHECK(staff.format == PeopleFormat::Clever);
    REQUIRE(staff.rows.size() == 3);
    CHECK(text(staff, 1, School) == "Riverside; Hilltop");
    CHECK(text(staff, 2, School) == "Hilltop");
    CHECK(text(staff, 1, RosterId) == "9");
    CHECK_FALSE(holds(staff, "ana1"));
}

TEST_CASE_METHOD(Export, "a zip is held to its limits and never leads out of itself", "[people][hostile]") {
    const auto refused = [&](const std::vector<std::pair<std::string, std::string>>& entries) {
        with("x.zip", zipOf(entries));
        return refusal(*this / "x.zip");
    };
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 0; i < 51; ++i)
        many.emplace_back(std::to_string(i) + ".csv", "");
    CHECK(refused(many).fault == PeopleRefusal{PeopleFault::TooManyEntries}.fault);
    for (const auto* path :
         {"../users.csv", "/etc/users.csv", "a\\users.csv", "C:users.csv", "a/../../users.csv", ".."})
        CHECK(refused({{path, kUsers11}}) == PeopleRefusal{PeopleFault::OutsideZip, path});
    CHECK(refused({{"a/users.csv", kUsers11}, {"b/Users.csv", kUsers11}}) ==
          PeopleRefusal{PeopleFault::EntryTwice, "users.csv"});
    CHECK(refused({{"classes.csv", "a"}}) == PeopleRefusal{PeopleFault::NoPeople});
    CHECK(refused({{"[Content_Types].xml", "a"}}) == PeopleRefusal{CsvFault::Spreadsheet});
    auto broken = zipOf({{"users.csv", kUsers11}});
    broken[broken.find("Visit")] ^= 1; // its checksum is another
    with("x.zip", broken);
    CHECK(refusal(*this / "x.zip") == PeopleRefusal{PeopleFault::DamagedZip, "users.csv"});
    with("x.zip", broken.substr(0, broken.size() / 2));
    CHECK(refusal(*this / "x.zip") == PeopleRefusal{PeopleFault::DamagedZip});
    std::filesystem::resize_file(*this / "x.zip", kMostUnpacked + 1);
    CHECK(refusal(*this / "x.zip") == PeopleRefusal{PeopleFault::TooLarge}); // it is not even opened
}
