package compose

// Words of the ledger makers.

const ledgerThingsEn = "candle|kayak|quilt|tractor|goat|lantern|saddle|violin|teapot|drone|carpet|beehive|tent|anvil|puppet|kettle|sledge|canoe|scarf|mosaic|barrel|radio|clock|pottery bowl|trailer|bonsai|cactus|melon|pumpkin|sourdough loaf|cheese wheel|sausage|honey jar|pickle jar|cake|pie|taco|smoothie|crew member|stallholder|skater|rower|juggler|choir singer|fencer|knitter|climber|tutor|painter|plumber|stamp|comic|postcard|marble|model ship|chess set|board game|vinyl record|typewriter|telescope|microscope|snow blower|ladder|chainsaw|wheelbarrow|pallet|parcel|container|greenhouse|orchard tree|rose bush|tulip bed|mushroom kit|ferry|bus route|campsite|cabin|lodge|ski hut|hall|studio|workshop|lighthouse|statue|mural|poster|banner|robot|satellite|rocket|battery|solar panel|windmill|pump|boiler|filter|hamster|alpaca|pony|parrot|hen|ferret|fossil|crystal|costume|mask|wig|hat|boot|glove|umbrella|suitcase"

const ledgerThingsKo = "양초|카약|이불|트랙터|염소|등불|안장|바이올린|찻주전자|드론|양탄자|벌통|텐트|모루|인형|주전자|썰매|목도리|술통|라디오|시계|도자기|트레일러|분재|선인장|수박|호박|식빵|치즈|소시지|꿀병|장아찌|케이크|파이|타코|스무디|단원|상인|선수|조원|곡예사|합창단원|검객|등반가|강사|화가|배관공|우표|만화책|엽서|구슬|모형 배|체스판|보드게임|음반|타자기|망원경|현미경|제설기|사다리|전기톱|손수레|화물|소포|컨테이너|온실|과일나무|장미|튤립|버섯|여객선|노선|야영장|오두막|산장|강당|작업실|공방|등대|조각상|벽화|포스터|현수막|로봇|위성|로켓|배터리|태양광판|풍차|펌프|보일러|필터|햄스터|알파카|조랑말|앵무새|암탉|페럿|화석|수정|의상|가면|가발|모자|장화|장갑|우산|여행가방"

const ledgerMoneyEn = "price|cost|fee|charge|deposit|bid|wage|rent|toll|unit price|ticket price|entry fee|hourly pay|day rate"

const ledgerMoneyKo = "가격|비용|요금|단가|수수료|대여료|입장료|시급|일당|재료비|운임|판매가|회비"

const ledgerAmountsEn = "pieces|boxes|pairs|hours|nights|guests|metres|jars|sheets|bags|trips|kilos|seats|laps|crates|rolls|litres|bottles|pages|lessons|shifts|tickets|bricks|stitches|miles|buckets|cartons|helpers"

const ledgerAmountsKo = "수량|상자|시간|인원|거리|무게|권수|병|봉지|횟수|장수|좌석|바퀴|일수|박수|묶음|걸음|판"

// Pairs whose difference says something.
const ledgerPairsEn = "sold for,bought for|income,expenses|budget,spent|planned,used|ordered,delivered|target,reached|before,after|full weight,empty weight|takings,costs|tickets printed,tickets sold|estimate,invoice|pledged,given|baked,eaten|seats,bookings|gross,deductions|rent,repairs"

const ledgerPairsKo = "판매가,매입가|수입,지출|예산,사용액|계획,실제|주문량,입고량|목표,달성|처음,나중|총무게,빈무게|매출,원가|인쇄량,배포량|견적,청구|약정,납부|생산,소비|정원,예약|월세,수리비"

const ledgerPairLabelsEn = "difference|gap|margin|left over|net|surplus"

const ledgerPairLabelsKo = "차이|격차|순이익|남은 것|순액|차액"

const ledgerTriplesEn = "wins,draws,bonuses|goals,assists,saves|taste,looks,smell|speed,style,balance|rhythm,pitch,volume|cut,polish,fit|stars,hearts,smiles|morning,noon,evening|neatness,courage,humour|colour,shape,idea|first round,second round,third round|swim,bike,run|plot,acting,music|crust,filling,glaze|jumps,spins,landings|flags,rings,ribbons"

const ledgerTriplesKo = "승리,무승부,보너스|골,도움,선방|맛,모양,향|속도,자세,균형|박자,음정,성량|재단,광택,맞음새|별,하트,미소|아침,점심,저녁|꼼꼼함,용기,재치|색,형태,발상|일차,이차,삼차|수영,자전거,달리기|줄거리,연기,음악|반죽,속,고명|점프,회전,착지|깃발,고리,리본"

const ledgerBooksEn = "ledger|list|book|sheet|tracker|register|log|record|table"

const ledgerBooksKo = "장부|목록|표|기록|관리|대장|명세|일지"

const ledgerRowsEn = "Alder|Bruno|Cedar|Delta|Ember|Frost|Gable|Heron|Iris|Jasper|Koala|Lotus|Maple|Nectar|Onyx|Pebble|Quartz|Raven|Sable|Tango"

const ledgerRowsKo = "가람|나루|다솜|라온|마루|바람|새봄|아라|자두|초롱|콩이|토리|파랑|하늘|단비|보람|소담|여울"

const ledgerButtonsEn = "Log it|Put down|Enter|Note|Save row|Book it|Write in|Store|Record|Next one|Take in|Add row"

const ledgerButtonsKo = "적기|올리기|입력|등록|저장|기입|넣기|기록하기|추가하기|더하기|접수"

// Two or three grades, the best first.
const ledgerTwoEn = "Gain,Loss|Good,Bad|Strong,Weak|Keep,Drop|Big,Small|Worth it,Not worth it|Hot,Cold|Pass,Fail|Well done,Try harder|Above,Below|Green light,Red light|Wow,Meh|Premium,Budget|Heavy duty,Light duty|Take,Leave|Yes please,No thanks"

const ledgerTwoKo = "이익,손해|좋음,나쁨|강함,약함|유지,정리|큼,작음|살 만함,아까움|합격,불합격|훌륭해요,분발해요|초과,미달|대박,글쎄|고급,보급|진행,보류|통과,탈락|넉넉,빠듯"

const ledgerThreeEn = "Gold,Silver,Bronze|High,Middle,Low|Great,Fine,Poor|Big,Medium,Small|Star,Steady,Sleepy|Top,Solid,Shaky|A,B,C|Boom,So so,Flop|Rich,Okay,Tight|Master,Fellow,Novice|Deluxe,Normal,Basic"

const ledgerThreeKo = "금,은,동|상,중,하|최고,보통,아쉬움|대형,중형,소형|우수,양호,부족|대박,평범,폭망|여유,적당,빠듯|고수,중수,초보|특급,일반,기본|빨강,노랑,파랑"

const ledgerGradesEn = "verdict|status|grade|rating|result|level|note|judgement|class|remark"

const ledgerGradesKo = "판정|상태|등급|평가|결과|단계|비고|소견|구분|의견"
