#include "exchange/people/read_people.h"

#include <catch2/catch_all.hpp>

using namespace alongside;

namespace {

PeopleList cards(std::string_view text) {
    auto people = readPeople(decodeCsv(text));
    REQUIRE(std::holds_alternative<PeopleList>(people));
    return std::get<PeopleList>(std::move(people));
}

PeopleRefusal refusal(std::string_view text) {
    const auto people = readPeople(decodeCsv(text));
    REQUIRE(std::holds_alternative<PeopleRefusal>(people));
    return std::get<PeopleRefusal>(people);
}

std::vector<std::string> texts(const CsvRow& row) {
    std::vector<std::string> all;
    for (const auto& field : row)
        all.push_back(field.text);
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("vCards of versions 3 and 4 are read, unfolded and unescaped", "[people][vcard]") {
    const auto list = cards("BEGIN:VCARD\r\nVERSION:4.0\r\nN:Ruiz;Ana;;;\r\nFN:Ana\r\n  Ruiz\\, M.Ed.\r\n"
                            "NICKNAME:Anita,Nita\r\nPRONOUNS:she/her\r\nTITLE:Teacher\r\n"
                            "ORG:Riverside\\; Middle;Math\r\nEMAIL;TYPE=home:home@x.example\r\n"
                            "item1.EMAIL;TYPE=work;PREF=1:ana@x.example\r\nTEL;VALUE=uri:tel:+1-555\r\n"
                            "PHOTO:data:image/png;base64,AAAA\r\n BBBB\r\nEND:VCARD\r\n\r\n"
                            "begin:vcard\nversion:3.0\nN:Cruz;Ben\nEND:VCARD\n");
    CHECK(list.format == PeopleFormat::VCard);
    REQUIRE(list.rows.size() == 3);
    CHECK(texts(list.rows[1]) ==
          Texts{"Ana Ruiz, M.Ed.", "Anita", "she/her", "Teacher", "Riverside; Middle", "ana@x.example", "+1-555"});
    CHECK(list.rows[1][5].line == 11);
    CHECK(texts(list.rows[2]) == Texts{"Ben Cruz", "", "", "", "", "", ""});
}

TEST_CASE("quoted-printable is read over its soft line ends, in UTF-8 or what older telephones wrote",
          "[people][vcard]") {
    const auto list = cards("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 =\nN=C3=\n"
                            "=BA=C3=B1ez\nTITLE;ENCODING=QUOTED-PRINTABLE:Caf=E9\nEND:VCARD\n");
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[1][0].text == "José Núñez");
    CHECK(list.rows[1][3].text == "Café");
}

TEST_CASE("a card of a group is passed over, a picture of any size is too", "[people][vcard]") {
    const auto list = cards("BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:All staff\nEND:VCARD\n"
                            "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nPHOTO;ENCODING=b:" +
                            std::string(300'000, 'A') + "\nEND:VCARD\n");
    CHECK(list.rows.size() == 2);
    CHECK(list.passedOver == PassedOver{0, 0, 1});
}

TEST_CASE("of several addresses the most preferred comes", "[people][vcard]") {
    const auto list = cards("BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nEMAIL;PREF=2:two@x.org\nEMAIL;PREF=1:one@x.org\n"
                            "EMAIL;PREF=50:late@x.org\nTEL:1\nTEL;TYPE=pref:2\nTEL;TYPE=pref:3\nEND:VCARD\n");
    CHECK(list.rows.at(1)[5].text == "one@x.org");
    CHECK(list.rows.at(1)[6].text == "2");
}

TEST_CASE("a group as Apple writes it is no person either", "[people][vcard]") {
    const auto list = cards("BEGIN:VCARD\nVERSION:3.0\nFN:Grade 5\nX-ADDRESSBOOKSERVER-KIND:group\n"
                            "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1\nEND:VCARD\n"
                            "BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN:Ana Ruiz\nEND:VCARD\n");
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[1][0].text == "Ana Ruiz");
    CHECK(list.passedOver == PassedOver{0, 0, 1});
}

TEST_CASE("a vCard that is none is refused with its line", "[people][vcard][hostile]") {
    const std::string begin = "BEGIN:VCARD\nVERSION:3.0\n";
    const auto at = [](std::size_t line) { return CsvPlace{line, 0, 0}; };
    CHECK(refusal(begin + "FN:Ana\n") == PeopleRefusal{PeopleFault::NoEnd, {}, at(1)});
    CHECK(refusal(begin + "FN:Ana\n" + begin + "END:VCARD\n") == PeopleRefusal{PeopleFault::NoEnd, {}, at(1)});
    CHECK(refusal(begin + "FN:Ana\nEND:VCARD\nFN:Ben\n") == PeopleRefusal{PeopleFault::NoBegin, {}, at(5)});
    CHECK(refusal(begin + "FN Ana\nEND:VCARD\n") == PeopleRefusal{PeopleFault::NoColon, {}, at(3)});
    CHECK(refusal("BEGIN:VCARD\nVERSION:9\nEND:VCARD") == PeopleRefusal{PeopleFault::OtherVersion, {}, at(2), "9"});
    CHECK(refusal(begin + "FN;ENCODING=QUOTED-PRINTABLE:a=G1\nEND:VCARD") ==
          PeopleRefusal{PeopleFault::BadQuotedByte, {}, at(3)});
    CHECK(refusal(begin + "FN;ENCODING=QUOTED-PRINTABLE:a=00\nEND:VCARD") ==
          PeopleRefusal{CsvFault::HoldsNul, {}, at(3)});
    CHECK(refusal(begin + "FN:" + std::string(70'000, 'x') + "\nEND:VCARD") ==
          PeopleRefusal{CsvFault::FieldTooLong, {}, at(3)});
    CHECK(refusal(begin + "FN:\xC3\xA9 \xC3(\nEND:VCARD") == PeopleRefusal{CsvFault::NotText, {}, at(3)});
}
