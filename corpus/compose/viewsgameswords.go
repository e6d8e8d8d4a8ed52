package compose

// Teams and what they count: emoji|topic|teams|team|count
const (
	viewsTeamsEn = `⚽|village football league|teams|team|goals
🏒|street hockey cup|teams|team|goals
🏐|beach volleyball|pairs|pair|sets
🏀|school basketball|classes|class|baskets
🎾|tennis ladder|players|player|sets
🏓|office ping pong|colleagues|colleague|points
🏸|badminton round|players|player|points
⚽|table football evening|pairs|pair|goals
🎮|fifa tournament|friends|friend|goals
🤾|handball group|clubs|club|goals
🏉|rugby sevens|teams|team|points
🏏|garden cricket|sides|side|runs
🎱|pool league|players|player|frames
🎯|darts league|throwers|thrower|legs
🥌|curling night|teams|team|stones
🤽|water polo|crews|crew|goals
🏑|field hockey school cup|schools|school|goals
🥏|frisbee league|teams|team|points
🎳|bowling duel|teams|team|pins
🪃|boules tournament|pairs|pair|points
🤖|robot football|robots|robot|goals
🚗|slot car league|drivers|driver|laps
🧠|pub quiz league|teams|team|points
🗣️|debate league|schools|school|votes
🤺|fencing pool|fencers|fencer|hits
♟️|chess tournament|players|player|wins
🃏|rummy evening|players|player|hands
🎲|backgammon round|players|player|matches
🐔|chicken race league|farms|farm|heats
🛶|canoe polo|boats|boat|goals
🏂|snowball league|houses|house|hits
🦵|footvolley cup|pairs|pair|sets
🧑‍🍳|cook-off league|kitchens|kitchen|stars
🏡|street against street|streets|street|points
🏫|class tournament|classes|class|goals
🪢|tug of war|villages|village|pulls
🏰|lego battle|builders|builder|points
🎤|song duel|singers|singer|votes
🎮|mario kart league|racers|racer|cups
🏊|water games|families|family|points
⚾|softball season|teams|team|runs
🏓|garage ping pong|cousins|cousin|sets`
	viewsTeamsKo = `⚽|조기축구 리그|팀|팀|골
🏒|동네 하키컵|팀|팀|골
🏐|비치발리볼|조|조|세트
🏀|반 대항 농구|반|반|점수
🎾|테니스 리그|선수|선수|세트
🏓|사무실 탁구|동료|동료|세트
🏸|배드민턴 리그전|선수|선수|점수
🎮|피파 대회|친구|친구|골
🤾|핸드볼 리그|팀|팀|골
⚾|소프트볼 시즌|팀|팀|득점
🎱|당구 리그|선수|선수|세트
🎯|다트 리그|선수|선수|레그
🤽|수구 대회|팀|팀|골
🥏|원반 리그|팀|팀|점수
🎳|볼링 대결|팀|팀|핀
🤖|로봇 축구|로봇|로봇|골
🚗|미니카 리그|선수|선수|바퀴
🧠|퀴즈 리그|팀|팀|점수
🗣️|토론 대회|학교|학교|표
🤺|펜싱 리그전|선수|선수|득점
♟️|바둑 리그|기사|기사|승점
🃏|고스톱 리그|선수|선수|판
🎲|윷놀이 대회|조|조|판
🦵|족구 리그|팀|팀|세트
🏡|마을 대항전|마을|마을|점수
🏫|학급 대항 축구|반|반|골
🪢|줄다리기 대회|팀|팀|판
🎤|노래 대결|가수|가수|표
🎮|카트 리그|선수|선수|점수
🏊|물놀이 대회|가족|가족|점수
🏓|사촌 탁구|사촌|사촌|세트
🥋|씨름 리그|선수|선수|판
🏹|활쏘기 리그|선수|선수|명중
🧑‍🍳|요리 대결|팀|팀|별
⚽|풋살 리그|팀|팀|골
🏉|럭비 대회|팀|팀|점수
🏑|학교 하키|학교|학교|골
🎮|롤 내전|팀|팀|킬
🛷|눈썰매 대항전|조|조|승
🥊|격투 게임 리그|선수|선수|라운드`
)
